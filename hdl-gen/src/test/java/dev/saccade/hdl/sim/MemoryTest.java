package dev.saccade.hdl.sim;

import static dev.saccade.hdl.sim.IrModules.LINE;
import static dev.saccade.hdl.sim.IrModules.literal;
import static dev.saccade.hdl.sim.IrModules.ref;
import static org.assertj.core.api.Assertions.assertThat;

import dev.saccade.hdl.ir.ClockDomain;
import dev.saccade.hdl.ir.Expr;
import dev.saccade.hdl.ir.MemoryIr;
import dev.saccade.hdl.ir.MemoryIr.Collision;
import dev.saccade.hdl.ir.MemoryIr.ReadPort;
import dev.saccade.hdl.ir.MemoryIr.Template;
import dev.saccade.hdl.ir.MemoryIr.WritePort;
import dev.saccade.hdl.ir.ModuleIr;
import dev.saccade.hdl.ir.Signal;
import dev.saccade.hdl.ir.SignalRole;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Memories against a plain array of big integers. */
final class MemoryTest {
  private static final int CYCLES = 400;

  /** What a memory does, word for word from its description. */
  private static final class Model {
    private final BigInteger[] words;
    private final MemoryIr memory;
    private Optional<BigInteger> read = Optional.empty();

    Model(MemoryIr memory) {
      this.memory = memory;
      this.words = new BigInteger[memory.depth()];
    }

    void edge(boolean write, int at, BigInteger data, BigInteger mask, boolean enable, int from) {
      BigInteger old = words[from];
      if (write && at < words.length) {
        words[at] = merged(words[at], data, mask);
      }
      boolean single = memory.template() == Template.SINGLE_PORT;
      if (enable && !(single && write)) {
        Collision collision = memory.readPorts().get(0).collision();
        read = Optional.ofNullable(collision == Collision.NEW ? words[from] : old);
      }
    }

    private BigInteger merged(BigInteger old, BigInteger data, BigInteger mask) {
      int lanes = memory.writePort().orElseThrow().mask().map(Expr::width).orElse(1);
      int bits = memory.width() / lanes;
      BigInteger result = old == null ? BigInteger.ZERO : old;
      for (int i = 0; i < memory.width(); i++) {
        if (mask.testBit(i / bits)) {
          result = data.testBit(i) ? result.setBit(i) : result.clearBit(i);
        }
      }
      return result;
    }
  }

  @Test
  void everyShapeAgreesWithAnArray() {
    List<String> failures = new ArrayList<>();
    int number = 0;
    for (Template template : List.of(Template.BLOCK, Template.SINGLE_PORT)) {
      for (Collision collision : List.of(Collision.OLD, Collision.NEW)) {
        for (int[] shape : new int[][] {{8, 16, 1}, {12, 5, 3}, {130, 9, 13}, {64, 2, 8}}) {
          number++;
          failures.addAll(
              differences(number, template, collision, shape[0], shape[1], shape[2], collision));
        }
      }
    }
    assertThat(failures).isEmpty();
  }

  @Test
  void wrongCollisionIsFound() {
    assertThat(differences(1, Template.BLOCK, Collision.OLD, 8, 4, 1, Collision.NEW)).isNotEmpty();
  }

  private static List<String> differences(
      long seed,
      Template template,
      Collision simulated,
      int width,
      int depth,
      int lanes,
      Collision modelled) {
    int addressWidth = 32 - Integer.numberOfLeadingZeros(depth - 1);
    Random random = new Random(seed);
    Model model =
        new Model(memory(new Ports(template, width, addressWidth, lanes), depth, modelled));
    Ports ports = new Ports(template, width, addressWidth, lanes);
    ports.module.add(memory(ports, depth, simulated));
    ports.module.output("read", width, ref(ports.word));
    ModuleIr ir = ports.module.build();
    List<String> failures = new ArrayList<>();
    try (CycleSimulator simulator = CycleSimulator.open(ir, seed)) {
      for (int cycle = -depth; cycle < CYCLES; cycle++) {
        boolean filling = cycle < 0;
        boolean write = filling || random.nextBoolean();
        int at = filling ? cycle + depth : random.nextInt(1 << addressWidth);
        int from = template == Template.SINGLE_PORT ? at % depth : random.nextInt(depth);
        BigInteger data = new BigInteger(width, random);
        BigInteger all = BigInteger.ONE.shiftLeft(lanes).subtract(BigInteger.ONE);
        BigInteger mask = filling ? all : new BigInteger(lanes, random);
        boolean enable = random.nextInt(4) != 0;
        int address = template == Template.SINGLE_PORT ? from : at;
        simulator.poke("write", write ? 1 : 0);
        simulator.poke("write_address", address);
        simulator.poke("data", data);
        simulator.poke("mask", mask);
        simulator.poke("enable", enable ? 1 : 0);
        simulator.poke("read_address", from);
        simulator.step();
        model.edge(write, address, data, lanes == 1 ? BigInteger.ONE : mask, enable, from);
        BigInteger read = simulator.peekBig("read");
        if (!filling && !model.read.orElse(read).equals(read)) {
          failures.add(
              "seed %d %s %s cycle %d: %s instead of %s"
                  .formatted(seed, template, modelled, cycle, read, model.read));
        }
      }
    }
    return failures;
  }

  private static final class Ports {
    final Template template;
    final int width;
    final int lanes;
    final IrModules module = new IrModules("memory_under_test");
    final Signal write = module.input("write", 1);
    final Signal enable = module.input("enable", 1);
    final Signal writeAddress;
    final Signal readAddress;
    final Signal data;
    final Signal mask;
    final Signal word;

    Ports(Template template, int width, int addressWidth, int lanes) {
      this.template = template;
      this.width = width;
      this.lanes = lanes;
      this.writeAddress = module.input("write_address", addressWidth);
      this.readAddress = module.input("read_address", addressWidth);
      this.data = module.input("data", width);
      this.mask = module.input("mask", lanes);
      this.word = module.signal("word", width, SignalRole.MEMORY_OUTPUT);
    }
  }

  private static MemoryIr memory(Ports ports, int depth, Collision collision) {
    Optional<Expr> mask = ports.lanes == 1 ? Optional.empty() : Optional.of(ref(ports.mask));
    WritePort write =
        new WritePort(ref(ports.write), ref(ports.writeAddress), ref(ports.data), mask);
    ReadPort read =
        new ReadPort(ports.word, ref(ports.enable), ref(ports.readAddress), true, collision);
    return memory(ports, depth, List.of(), Optional.of(write), read);
  }

  private static MemoryIr memory(
      Ports ports, int depth, List<BigInteger> contents, Optional<WritePort> write, ReadPort read) {
    return new MemoryIr(
        "memory",
        ports.template,
        ports.width,
        depth,
        MemoryIr.Style.AUTO,
        contents,
        write,
        List.of(read),
        false,
        ClockDomain.MAIN,
        LINE);
  }

  @Test
  void registerFileIsReadInTheSameCycle() {
    Ports ports = new Ports(Template.REGISTER_FILE, 100, 3, 1);
    WritePort write =
        new WritePort(ref(ports.write), ref(ports.writeAddress), ref(ports.data), Optional.empty());
    ReadPort read =
        new ReadPort(ports.word, literal(1, 1), ref(ports.readAddress), false, Collision.OLD);
    ports.module.add(memory(ports, 8, List.of(), Optional.of(write), read));
    ports.module.output("read", 100, ref(ports.word));
    try (CycleSimulator simulator = CycleSimulator.open(ports.module.build(), 1)) {
      BigInteger data = BigInteger.ONE.shiftLeft(99).add(BigInteger.TEN);
      simulator.poke("read_address", 6);
      simulator.poke("write_address", 6);
      simulator.poke("write", 1);
      simulator.poke("data", data);
      assertThat(simulator.peekBig("read")).isNotEqualTo(data);
      simulator.step();
      assertThat(simulator.peekBig("read")).isEqualTo(data);
      simulator.poke("read_address", 5);
      assertThat(simulator.peekBig("read")).isNotEqualTo(data);
    }
  }

  @Test
  void romHoldsItsContents() {
    Ports ports = new Ports(Template.ROM, 70, 2, 1);
    List<BigInteger> contents =
        List.of(BigInteger.ONE, BigInteger.TWO.pow(69), BigInteger.TEN, BigInteger.ZERO);
    ReadPort read =
        new ReadPort(ports.word, literal(1, 1), ref(ports.readAddress), false, Collision.OLD);
    ports.module.add(memory(ports, 4, contents, Optional.empty(), read));
    ports.module.output("read", 70, ref(ports.word));
    try (CycleSimulator simulator = CycleSimulator.open(ports.module.build(), 1)) {
      for (int i = 0; i < 4; i++) {
        simulator.poke("read_address", i);
        assertThat(simulator.peekBig("read")).isEqualTo(contents.get(i));
      }
    }
  }
}
