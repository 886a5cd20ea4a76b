/** Clips in NumPy's files, as {@code numpy.savez} writes them. */
package dev.saccade.frames.numpy;
