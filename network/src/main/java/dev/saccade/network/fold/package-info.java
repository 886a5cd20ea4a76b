/**
 * Folding: quantised graphs of real numbers to networks of integers.
 *
 * <p>Whatever lies between a product and the next quantiser - scales, biases, batch norm, clamps, a
 * residual operand - is composed exactly, as rational numbers, into one step per channel: {@code
 * code = round(factor * A + addend * q + offset)}. A requantiser is then fitted that equals this
 * step for every sum that can be. Several graphs of one structure, whose weights are prefixes of
 * one code, become the modes of one network.
 */
package dev.saccade.network.fold;
