/**
 * Popcounts and dot products of one weight plane, with a body per FPGA family.
 *
 * <p>{@code CompressionPlan} decides which bits are added where, the {@code *Chains} classes build
 * the plan from a family's carry cells, and {@code RelativeSignTree} is the other shape, for cells
 * that add or subtract.
 */
package dev.saccade.blocks.arithmetic;
