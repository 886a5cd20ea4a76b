package dev.saccade.language;

import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.sint;
import static dev.saccade.hdl.Types.uint;
import static org.assertj.core.api.Assertions.assertThat;

import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Design;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.SInt;
import dev.saccade.hdl.UInt;
import dev.saccade.hdl.Value;
import dev.saccade.hdl.ir.ModuleIr;
import dev.saccade.hdl.sim.CycleSimulator;
import dev.saccade.hdl.verilog.VerilogPrinter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The page about the language shows code that is compiled, and widths that the language gives. */
class LanguagePageTest {
  private static final long SEED = 20261121;

  /** Asks every operation for the type of its result. */
  record Results() implements Hardware<Results.Io> {
    private static final Map<String, List<Value>> FOUND = new LinkedHashMap<>();

    record Io(UInt a, UInt b, SInt s, SInt t, Bool c, UInt n) {}

    @Override
    public Io io(Ports p) {
      return new Io(
          p.in(uint(8)), p.in(uint(5)), p.in(sint(8)), p.in(sint(5)), p.in(bool()), p.in(uint(3)));
    }

    @Override
    public void build(Logic m, Io io) {
      UInt a = io.a();
      UInt b = io.b();
      SInt s = io.s();
      SInt t = io.t();
      FOUND.clear();
      found("x.plus(y)  x.minus(y)", a.plus(a), s.minus(s));
      found("x.and(y)  x.or(y)  x.xor(y)", a.and(a), s.xor(s));
      found("x.plusWide(y)", a.plusWide(b), s.plusWide(t));
      found("x.minusWide(y)", a.minusWide(b), s.minusWide(t));
      found("x.times(y)", a.times(b), s.times(t));
      found("x.not()", a.not(), s.not());
      found("x.eq(y)  x.lt(y)  ...", a.eq(a), s.lt(s));
      found("x.shl(3)", a.shl(3), s.shl(3));
      found("x.shr(3)", a.shr(3), s.shr(3));
      found("x.shiftLeft(n)  x.shiftRight(n)", a.shiftLeft(io.n()), s.shiftRight(io.n()));
      found("x.bit(7)  x.bit(n)", a.bit(7), s.bit(io.n()));
      found("x.bits(6, 2)", a.bits(6, 2), s.bits(6, 2));
      found("x.trunc(6)", a.trunc(6), s.trunc(6));
      found("x.extend(12)", a.extend(12), s.extend(12));
      found("x.reduceAnd()  x.reduceOr() ...", a.reduceAnd(), s.reduceXor());
      found("c.mux(x, y)  c.mux(x, 0)", io.c().mux(a, a), io.c().mux(s, 0));
      found("x.asSInt()  x.asUInt()", a.asSInt(), s.asUInt());
      m.ignore(a, b, s, t, io.c(), io.n());
    }

    private static void found(String operation, Value... results) {
      FOUND.put(operation, List.of(results));
    }
  }

  @Test
  void thePageShowsWhatTheCodeGives() {
    int blocks = Golden.check(Golden.root().resolve("docs/language.md"), name -> widths());
    assertThat(blocks).isEqualTo(11);
  }

  private static String widths() {
    Design.elaborate(new Results());
    List<String> lines = new ArrayList<>();
    lines.add(line("", "x: uint(8), y", "x: sint(8), y"));
    Results.FOUND.forEach(
        (operation, results) -> lines.add(line(operation, type(results, 0), type(results, 1))));
    return String.join("\n", lines);
  }

  private static String type(List<Value> results, int index) {
    return results.get(index).toString();
  }

  private static String line(String operation, String unsigned, String signed) {
    return String.format(Locale.ROOT, "%-34s%-16s%s", operation, unsigned, signed);
  }

  @Test
  void thePhrasesAreOneDesign() {
    ModuleIr phrases = Design.elaborate(new Phrases()).top();
    assertThat(new VerilogPrinter().print(phrases))
        .contains("module phrases (", "case (state)", "counter_width8 cycles (");
    SplittableRandom random = new SplittableRandom(SEED);
    try (CycleSimulator simulation = CycleSimulator.open(phrases, SEED)) {
      simulation.reset(1);
      boolean busy = false;
      for (int cycle = 0; cycle < 2000; cycle++) {
        int c = random.nextInt(2);
        int a = random.nextInt(4) == 0 ? 0 : random.nextInt(255);
        simulation.poke("c", c);
        simulation.poke("a", a);
        simulation.poke("b", random.nextInt(256));
        // Its properties are checked at every edge.
        simulation.step();
        busy |= simulation.peek("busy") == 1;
      }
      assertThat(busy).as("the state machine has run, with seed %d", SEED).isTrue();
    }
  }

  @Test
  void theVendorCellMultiplies() {
    try (CycleSimulator cell =
        CycleSimulator.open(Design.elaborate(new Phrases.Mult8(true)).top(), SEED)) {
      cell.poke("A", 255);
      cell.poke("B", 254);
      cell.step();
      assertThat(cell.peek("Q")).isEqualTo(255 * 254);
    }
  }
}
