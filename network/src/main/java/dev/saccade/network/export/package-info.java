/**
 * QONNX files from quantised graphs, for Netron, qonnx-exec, FINN and hls4ml, and to keep modes
 * that were calibrated. What is written imports back to the same integers.
 */
package dev.saccade.network.export;
