/** What decides which layer of which frame runs when, and what is told about it. */
package dev.saccade.rtl.control;
