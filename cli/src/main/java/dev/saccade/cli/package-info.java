/** The {@code saccade} command: what users type, and how results are shown to them. */
package dev.saccade.cli;
