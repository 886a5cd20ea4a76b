/** The array of multiply-accumulate rows, its operands and the order in which they are issued. */
package dev.saccade.rtl.array;
