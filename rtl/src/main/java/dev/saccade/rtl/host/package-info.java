/** What drives a simulated fabric as a host does: its byte streams, and its packets as values. */
package dev.saccade.rtl.host;
