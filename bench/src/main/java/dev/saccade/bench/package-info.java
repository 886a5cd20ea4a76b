/**
 * What a benchmark is, and how its figures are kept and shown. Every figure that Saccade states is
 * a row that one of these benchmarks printed.
 */
package dev.saccade.bench;
