/** Nested loops in hardware, and addresses that follow them by additions alone. */
package dev.saccade.rtl.loop;
