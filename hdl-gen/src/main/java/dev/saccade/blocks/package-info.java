/**
 * Blocks of streams that one would otherwise write: queues, slices, converters, arbiters, forks and
 * joins, and a CRC. Each states its latency, throughput, cost and which paths it cuts, and carries
 * the properties that are proved of it. {@link dev.saccade.blocks.StreamPipeline} strings them
 * together.
 */
package dev.saccade.blocks;
