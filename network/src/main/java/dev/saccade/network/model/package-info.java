/**
 * Quantised networks as graphs of real numbers, and their import from ONNX.
 *
 * <p>QONNX (Quant, BipolarQuant, Trunc in any of their domains) and QDQ / QCDQ become one form: a
 * {@link dev.saccade.network.model.QuantizedGraph}, in which linear operations, steps (quantisers)
 * and clamps are apart, layouts are gone, and every number is a double that is either exact or was
 * rounded once. What the graph means is exact arithmetic on these doubles.
 */
package dev.saccade.network.model;
