/** The byte streams between host and fabric: packets in, packets out. */
package dev.saccade.rtl.link;
