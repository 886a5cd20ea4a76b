/** Signals made of signals: delayed, or of another width. */
package dev.saccade.rtl.signal;
