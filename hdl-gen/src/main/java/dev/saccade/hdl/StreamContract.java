package dev.saccade.hdl;

import dev.saccade.hdl.check.StreamPorts;
import dev.saccade.hdl.ir.PropertyIr;
import dev.saccade.hdl.ir.Signal;
import dev.saccade.hdl.ir.SignalRole;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Adds the contract of {@link Stream} to every stream port of a module: what waits stays as it is.
 * The module relies on it where it consumes and is held to it where it produces (the idea of
 * wb2axip's property files).
 */
final class StreamContract {
  private StreamContract() {}

  static List<StreamPorts> add(ModuleBuilder builder, Record io) {
    List<StreamPorts> streams = new ArrayList<>();
    components(builder, "", io, streams);
    return streams;
  }

  private static void components(
      ModuleBuilder builder, String prefix, Record record, List<StreamPorts> streams) {
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      String name = prefix + Records.snake(component.getName());
      add(builder, name, Records.get(component, record), streams);
    }
  }

  private static void add(
      ModuleBuilder builder, String name, Object value, List<StreamPorts> streams) {
    if (value instanceof Stream<?> stream) {
      Signal valid = stream.valid().signal().orElseThrow();
      builder.at(valid.source(), () -> builder.verify(() -> hold(builder, name, stream)));
      streams.add(new StreamPorts(valid, stream.ready().signal().orElseThrow()));
    } else if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        add(builder, name + i, list.get(i), streams);
      }
    } else if (value instanceof Record record) {
      components(builder, name + "_", record, streams);
    }
  }

  private static void hold(ModuleBuilder builder, String name, Stream<?> stream) {
    UInt payload = builder.compounds().pack(stream.payload());
    Bool stalled =
        builder.register(name + "_stalled", Types.bool(), Optional.of(Fold.literal(0, 1)));
    UInt held = builder.register(name + "_held", Types.uint(payload.width()), Optional.empty());
    stalled.next(stream.valid().and(stream.ready().not()));
    held.next(payload);
    boolean consumed = stream.ready().signal().orElseThrow().role() == SignalRole.OUTPUT;
    builder.property(
        consumed ? PropertyIr.Kind.ASSUME : PropertyIr.Kind.ASSERT,
        name + "_holds_while_stalled",
        stalled.not().or(stream.valid().and(payload.eq(held))));
  }
}
