package dev.saccade.hdl.ir;

import java.util.Map;

/**
 * A module placed in another. {@code connections} maps each port of the child, in the child's
 * order, to the parent's signal ({@link SignalRole#INSTANCE_INPUT} or {@link
 * SignalRole#INSTANCE_OUTPUT}). The clock and reset, where the child needs them, are the parent's.
 */
public record InstanceIr(
    String name, ModuleIr module, Map<Signal, Signal> connections, SourceLine source) {}
