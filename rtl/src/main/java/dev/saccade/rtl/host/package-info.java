/** What drives a simulated fabric as a host does: its byte streams. */
package dev.saccade.rtl.host;
