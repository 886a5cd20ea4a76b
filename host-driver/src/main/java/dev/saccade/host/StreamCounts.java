package dev.saccade.host;

/**
 * What became of a stream's frames so far. When the stream has ended, {@code read = dropped +
 * computed + skipped}, unless it failed or was closed before.
 *
 * @param read frames that came from the source
 * @param dropped of them, those that found the queue full and so were never decided
 * @param computed frames whose results came
 * @param skipped frames that were decided to be skipped
 */
public record StreamCounts(long read, long dropped, long computed, long skipped) {}
