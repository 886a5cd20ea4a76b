package dev.saccade.sim;

import dev.saccade.hdl.ir.ValueKind;
import dev.saccade.hdl.sim.Frames;
import dev.saccade.hdl.sim.SimulationPort;
import dev.saccade.hdl.verilog.Manifest;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The ports of a top, inputs first, and how Java numbers become their bits and back. */
final class PortTable {
  private final Manifest manifest;
  private final String top;
  private final List<SimulationPort> inputs = new ArrayList<>();
  private final List<SimulationPort> outputs = new ArrayList<>();
  private final Map<String, Integer> indices = new LinkedHashMap<>();
  private final List<SimulationPort> all;

  PortTable(Manifest manifest) {
    this.manifest = manifest;
    this.top = manifest.top();
    manifest
        .reset()
        .ifPresent(name -> inputs.add(new SimulationPort(name, true, 1, ValueKind.BOOL)));
    for (Manifest.Port port : manifest.ports()) {
      boolean input = port.direction().equals("in");
      (input ? inputs : outputs)
          .add(new SimulationPort(port.name(), input, port.width(), port.kind()));
    }
    List<SimulationPort> both = new ArrayList<>(inputs);
    both.addAll(outputs);
    this.all = List.copyOf(both);
    for (int i = 0; i < all.size(); i++) {
      indices.put(all.get(i).name(), i);
    }
  }

  boolean clocked() {
    return manifest.clock().isPresent();
  }

  Optional<String> reset() {
    return manifest.reset();
  }

  String top() {
    return top;
  }

  List<SimulationPort> all() {
    return all;
  }

  List<SimulationPort> inputs() {
    return List.copyOf(inputs);
  }

  List<SimulationPort> outputs() {
    return List.copyOf(outputs);
  }

  /** The place of a port in {@link #all}. */
  int index(String port) {
    Integer index = indices.get(port);
    if (index == null) {
      throw new IllegalArgumentException(
          "no port "
              + port
              + " on "
              + top
              + "; its inputs are "
              + names(inputs)
              + ", its outputs "
              + names(outputs));
    }
    return index;
  }

  /** The place of an input in {@link #all}. */
  int inputIndex(String port) {
    int index = index(port);
    if (index >= inputs.size()) {
      throw new IllegalArgumentException(
          "port " + port + " of " + top + " is an output; poke one of " + names(inputs));
    }
    return index;
  }

  /** The bits of a value that must fit the port. */
  static BigInteger bits(SimulationPort port, BigInteger value) {
    if (!port.fits(value)) {
      throw port.misfit(value);
    }
    return value.signum() < 0 ? value.add(BigInteger.ONE.shiftLeft(port.width())) : value;
  }

  /** The bits of a value that must fit a port of at most 64 bits. */
  static long bits(SimulationPort port, long value) {
    int width = port.width();
    boolean fits;
    if (port.kind() == ValueKind.SINT) {
      fits = value << (64 - width) >> (64 - width) == value;
    } else {
      fits = value >= 0 && (width >= 63 || value >>> width == 0);
    }
    if (!fits) {
      throw port.misfit(BigInteger.valueOf(value));
    }
    return width == 64 ? value : value & ((1L << width) - 1);
  }

  /** The value of a port's bits. */
  static BigInteger value(SimulationPort port, BigInteger bits) {
    return port.kind() == ValueKind.SINT && bits.testBit(port.width() - 1)
        ? bits.subtract(BigInteger.ONE.shiftLeft(port.width()))
        : bits;
  }

  /** The value of the bits of a port of at most 64 bits, zero-extended. */
  static long value(SimulationPort port, long bits) {
    int unused = 64 - port.width();
    if (port.kind() == ValueKind.SINT) {
      return bits << unused >> unused;
    }
    if (bits < 0) {
      throw new ArithmeticException(
          "port " + port.name() + " has a value of 2^63 or more; use peekBig");
    }
    return bits;
  }

  /** Refuses frames that are not made from the inputs. */
  void requireStimulus(Frames stimulus) {
    if (!stimulus.ports().equals(inputs)) {
      throw new IllegalArgumentException(
          "stimulus has the ports "
              + names(stimulus.ports())
              + ", but "
              + top
              + " has the inputs "
              + names(inputs)
              + "; make the frames from the input ports of ports()");
    }
  }

  private static List<String> names(List<SimulationPort> ports) {
    return ports.stream().map(SimulationPort::name).toList();
  }
}
