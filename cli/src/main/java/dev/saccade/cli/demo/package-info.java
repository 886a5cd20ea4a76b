/** The parts of {@code ./saccade demo}. */
package dev.saccade.cli.demo;
