/** Models as files: one ONNX graph, or a zip of one graph per mode. */
package dev.saccade.network.bundle;
