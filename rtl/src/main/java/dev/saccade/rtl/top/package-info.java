/** The whole fabric. */
package dev.saccade.rtl.top;
