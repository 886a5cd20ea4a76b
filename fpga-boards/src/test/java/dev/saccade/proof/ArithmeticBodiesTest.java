package dev.saccade.proof;

import static dev.saccade.hdl.Types.uint;
import static org.assertj.core.api.Assertions.assertThat;

import dev.saccade.blocks.arithmetic.Body;
import dev.saccade.blocks.arithmetic.ChoiceAdder;
import dev.saccade.blocks.arithmetic.DigitSerialDot;
import dev.saccade.blocks.arithmetic.PairSums;
import dev.saccade.blocks.arithmetic.Popcount;
import dev.saccade.hdl.Design;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.UInt;
import dev.saccade.hdl.verilog.Manifest;
import dev.saccade.hdl.verilog.VerilogWriter;
import dev.saccade.synthesis.SynthesisTools;
import dev.saccade.synthesis.Yosys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The bodies of the arithmetic blocks equal the behavioural ones for every input: their emitted
 * Verilog, with the models of the vendor cells, by Yosys' SAT solver. Sizes are those that it
 * decides in seconds; they have every shape of chain that larger ones have: several rounds, chains
 * behind each other with and without a first carry and a copied last one, odd lanes, lanes that
 * enter as a carry, pairs and single bits. That the behavioural bodies are right is tested where
 * the blocks are.
 */
final class ArithmeticBodiesTest {
  private static final List<Integer> COUNTED = List.of(2, 3, 7, 12, 16);
  private static final List<Integer> COUNTED_IN_FULL = List.of(20, 24);
  private static final List<Integer> ADDED = List.of(2, 5, 8);
  private static final List<Size> DOTS =
      List.of(
          new Size(2, 1),
          new Size(5, 1),
          new Size(9, 1),
          new Size(3, 2),
          new Size(8, 2),
          new Size(3, 4),
          new Size(4, 4),
          new Size(2, 8),
          new Size(3, 8),
          new Size(4, 8));
  private static final List<Size> DOTS_IN_FULL =
      List.of(new Size(16, 1), new Size(10, 2), new Size(8, 4), new Size(5, 8));

  private static final Equivalence EQUIVALENCE =
      new Equivalence(new Yosys(SynthesisTools.ofUser()));

  /** Lanes and bits of a digit. */
  private record Size(int lanes, int digitBits) {}

  /** A block with the behavioural body, and with a family's. */
  record Bodies(Hardware<?> behavioural, Hardware<?> family) {
    static Bodies ofCount(int width, Body body) {
      return new Bodies(new Popcount(width, Body.BEHAVIOURAL), new Popcount(width, body));
    }

    static Bodies ofAdder(int width, Body body) {
      return new Bodies(new ChoiceAdder(width, Body.BEHAVIOURAL), new ChoiceAdder(width, body));
    }

    static Bodies ofDot(Size size, Body body) {
      DigitSerialDot dot = DigitSerialDot.of(size.lanes(), size.digitBits(), body);
      return new Bodies(
          new DigitSerialDot(dot.lanes(), dot.digitBits(), dot.encoding(), Body.BEHAVIOURAL),
          dot.usesPairSums() ? new DotWithPairSums(dot) : dot);
    }
  }

  /** A dot product that shares sums, with these sums: the ports of one that does not. */
  record DotWithPairSums(DigitSerialDot dot) implements Hardware<DotWithPairSums.Io> {
    record Io(UInt plane, List<UInt> activations, UInt sum) {}

    @Override
    public Io io(Ports p) {
      return new Io(
          p.in(uint(dot.lanes())),
          p.in(uint(dot.digitBits()), dot.lanes()),
          p.out(uint(dot.sumBits())));
    }

    @Override
    public void build(Logic m, Io io) {
      PairSums.Io pairs = m.instance("pairs", new PairSums(dot.lanes(), dot.digitBits()));
      DigitSerialDot.Io row = m.instance("row", dot);
      row.plane().set(io.plane());
      for (int lane = 0; lane < dot.lanes(); lane++) {
        pairs.activations().get(lane).set(io.activations().get(lane));
        row.activations().get(lane).set(io.activations().get(lane));
      }
      for (int pair = 0; pair < dot.lanes() / 2; pair++) {
        row.pairSums().get(pair).set(pairs.sums().get(pair));
      }
      io.sum().set(row.sum());
    }
  }

  @TempDir Path folder;

  static Stream<Bodies> small() {
    return bodies(COUNTED, DOTS);
  }

  static Stream<Bodies> large() {
    return bodies(COUNTED_IN_FULL, DOTS_IN_FULL);
  }

  private static Stream<Bodies> bodies(List<Integer> counted, List<Size> dots) {
    List<Bodies> bodies = new ArrayList<>();
    for (Body body : Body.values()) {
      if (body != Body.BEHAVIOURAL) {
        counted.forEach(width -> bodies.add(Bodies.ofCount(width, body)));
        ADDED.forEach(width -> bodies.add(Bodies.ofAdder(width, body)));
        dots.forEach(size -> bodies.add(Bodies.ofDot(size, body)));
      }
    }
    return bodies.stream();
  }

  @ParameterizedTest
  @MethodSource("small")
  void familyBodiesEqualTheBehaviouralOnes(Bodies bodies) {
    assertThat(differences(bodies, write(bodies.family(), folder), folder)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("large")
  @EnabledIfSystemProperty(named = "saccade.full", matches = "true")
  void largerFamilyBodiesEqualTheBehaviouralOnes(Bodies bodies) {
    assertThat(differences(bodies, write(bodies.family(), folder), folder)).isEmpty();
  }

  /** Of a count, one bit is counted twice and its neighbour never, or no cell gets a carry. */
  @ParameterizedTest
  @EnumSource(value = Body.class, mode = Mode.EXCLUDE, names = "BEHAVIOURAL")
  void brokenCountsDiffer(Body body) throws IOException {
    Bodies bodies = Bodies.ofCount(12, body);
    for (int bit = 0; bit < 12; bit += 4) {
      assertDiffers(bodies, "\\bbits\\[" + bit + "\\]", "bits[" + (bit + 1) + "]", "count");
    }
    assertDiffers(bodies, carryInto(body), "$1(1'b0)", "count");
  }

  /** The choice is stuck. */
  @ParameterizedTest
  @EnumSource(value = Body.class, mode = Mode.EXCLUDE, names = "BEHAVIOURAL")
  void brokenChoiceAddersDiffer(Body body) throws IOException {
    Bodies bodies = Bodies.ofAdder(5, body);
    assertDiffers(bodies, "(?<=[^.])\\bfirst\\b(?=[^;,]*[?)])", "1'b1", "sum");
  }

  /**
   * A lane is gated by the weight of another, a digit's bit is taken twice, or no cell gets a
   * carry.
   */
  @ParameterizedTest
  @EnumSource(value = Body.class, mode = Mode.EXCLUDE, names = "BEHAVIOURAL")
  void brokenDotProductsDiffer(Body body) throws IOException {
    for (Size size : List.of(new Size(3, 2), new Size(4, 4))) {
      Bodies bodies = Bodies.ofDot(size, body);
      assertDiffers(bodies, "\\bplane\\[0\\]", "plane[1]", "sum");
      assertDiffers(bodies, "\\bactivations2\\[0\\]", "activations2[1]", "sum");
      assertDiffers(bodies, carryInto(body), "$1(1'b0)", "sum");
    }
  }

  @Test
  void brokenPairSumsDiffer() throws IOException {
    Bodies bodies = Bodies.ofDot(new Size(4, 4), Body.XC7);
    assertThat(bodies.family()).isInstanceOf(DotWithPairSums.class);
    assertDiffers(bodies, "\\bpair_sums1\\[4\\]", "pair_sums0[4]", "sum");
  }

  /** Where a cell gets a carry, the pin in a group. */
  private static String carryInto(Body body) {
    return switch (body) {
      case ICE40 -> "(\\.I3)\\(\\w+_co\\)";
      case ECP5, GOWIN -> "(\\.CIN)\\(\\w+_cout\\)";
      case XC7 -> "(\\.CYINIT|\\.CI)\\((?!1'b0)[^)]*\\)";
      case BEHAVIOURAL -> throw new IllegalArgumentException("no carry cells");
    };
  }

  /** A body in which another wire is everywhere in the place of one does not pass for equal. */
  private void assertDiffers(Bodies bodies, String wire, String other, String output)
      throws IOException {
    Path broken = Files.createTempDirectory(folder, "broken");
    Manifest family = write(bodies.family(), broken);
    Hardware<?> block =
        bodies.family() instanceof DotWithPairSums dot ? dot.dot() : bodies.family();
    Path file = broken.resolve(Design.elaborate(block).top().name() + ".v");
    String text = Files.readString(file);
    String changed = text.replaceAll(wire, other);
    assertThat(changed).as("%s without %s", file, wire).isNotEqualTo(text);
    Files.writeString(file, changed);

    List<String> differences = differences(bodies, family, broken);
    assertThat(differences)
        .as("%s with %s in place of %s", block, other, wire)
        .anyMatch(port -> port.startsWith("gold_" + output + "="))
        .anyMatch(port -> port.startsWith("gate_" + output + "="));
    assertThat(value(differences, "gold_" + output))
        .isNotEqualTo(value(differences, "gate_" + output));
  }

  private static String value(List<String> ports, String name) {
    return ports.stream()
        .filter(p -> p.startsWith(name + "="))
        .findFirst()
        .orElseThrow()
        .substring(name.length() + 1);
  }

  private List<String> differences(Bodies bodies, Manifest family, Path where) {
    Manifest behavioural = write(bodies.behavioural(), folder);
    return EQUIVALENCE
        .ofBodies(folder, behavioural, where, family, where.resolve("proof"))
        .differences();
  }

  private static Manifest write(Hardware<?> block, Path folder) {
    return new VerilogWriter(folder).write(Design.elaborate(block).top());
  }
}
