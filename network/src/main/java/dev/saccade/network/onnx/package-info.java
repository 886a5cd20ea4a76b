/**
 * ONNX files: reading them from untrusted bytes, and writing them.
 *
 * <p>Only the subset of {@code onnx.proto3} that a graph of a quantised network needs: models,
 * graphs, nodes, attributes without subgraphs, dense tensors. What the graphs mean is the work of
 * {@code network.model}.
 */
package dev.saccade.network.onnx;
