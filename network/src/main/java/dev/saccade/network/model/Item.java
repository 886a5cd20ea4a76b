package dev.saccade.network.model;

/** What a name of an ONNX graph stands for during import. */
sealed interface Item permits Constant, Value {}
