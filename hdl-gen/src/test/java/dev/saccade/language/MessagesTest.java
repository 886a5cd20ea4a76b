package dev.saccade.language;

import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.bundle;
import static dev.saccade.hdl.Types.sint;
import static dev.saccade.hdl.Types.uint;
import static dev.saccade.hdl.Types.vec;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Design;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Memory;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.Primitive;
import dev.saccade.hdl.Rom;
import dev.saccade.hdl.UInt;
import dev.saccade.hdl.Vec;
import dev.saccade.hdl.check.HardwareException;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** The other messages of codes that have several; the pages show the first of each. */
class MessagesTest {
  private static final Map<Integer, BiConsumer<Logic, Bad.Io>> BODIES = new HashMap<>();

  /** A module whose body is in the table, since a record cannot hold it. */
  record Bad(int body) implements Hardware<Bad.Io> {
    record Io(UInt a, UInt b) {}

    @Override
    public Io io(Ports p) {
      return new Io(p.in(uint(8)), p.out(uint(8)));
    }

    @Override
    public void build(Logic m, Io io) {
      BODIES.get(body).accept(m, io);
    }
  }

  /** The first problem of a body, which stands on the line of the call or on the ones after it. */
  private static void says(String message, BiConsumer<Logic, Bad.Io> body) {
    int line =
        StackWalker.getInstance()
            .walk(frames -> frames.skip(1).findFirst().orElseThrow().getLineNumber());
    BODIES.put(line, body);
    HardwareException found =
        catchThrowableOfType(HardwareException.class, () -> Design.elaborate(new Bad(line)));
    assertThat(found).as("a problem is found at line %d", line).isNotNull();
    String text =
        found.problems().get(0).toString().replaceAll("at MessagesTest.java:\\d+", "at its line");
    assertThat(text).matches("MessagesTest\\.java:\\d+: error: .*");
    int where = found.problems().get(0).where().line();
    assertThat(text).isEqualTo("MessagesTest.java:" + where + ": error: " + message);
    boolean declared = message.contains("HDL017") || message.contains("HDL013");
    assertThat(where).isBetween(declared ? 0 : line, line + 12);
  }

  @Test
  void numbers() {
    says(
        "HDL001 eq of 8 bits ('a') and 4 bits (the expression);"
            + " make them equal with extend(n) or trunc(n)",
        (m, io) -> io.b().set(io.a().eq(io.a().trunc(4)).replicate(8)));
    says(
        "HDL001 mux of 8 bits ('a') and 9 bits (the expression);"
            + " make them equal with extend(n) or trunc(n)",
        (m, io) -> io.b().set(io.a().bit(0).mux(io.a(), io.a().extend(9))));
    says(
        "HDL002 asBool of 8 bits ('a'); use ne(0), reduceOr() or bit(n)",
        (m, io) -> io.b().set(io.a().asBool().replicate(8)));
    says(
        "HDL003 -1 does not fit uint(8); use 0 to 255, or a wider type",
        (m, io) -> io.b().set(io.a().minus(-1)));
    says(
        "HDL003 128 does not fit sint(8); use -128 to 127, or a wider type",
        (m, io) -> io.b().set(io.a().asSInt().plus(128).asUInt()));
    says(
        "HDL004 a signal of 65537 bits; use at most 65536 bits",
        (m, io) -> m.wire("w", sint(65537)).set(0));
    says("HDL004 0 copies of 'a'; use at least 1", (m, io) -> io.b().set(io.a().replicate(0)));
    says(
        "HDL005 trunc(0) of 8 bits ('a'); keep at least 1 bit",
        (m, io) -> io.b().set(io.a().trunc(0).extend(8)));
    says(
        "HDL006 shr by 8 of 8 bits ('a'); shift by 0 to 7",
        (m, io) -> io.b().set(io.a().shr(8).extend(8)));
    says("HDL006 shl by -1; shift by 0 or more", (m, io) -> io.b().set(io.a().shl(-1)));
    says(
        "HDL006 bits 8 to 1 of 8 bits ('a'); use 0 <= low <= high <= 7",
        (m, io) -> io.b().set(io.a().bits(8, 1)));
  }

  @Test
  void widthsThatAreNone() {
    says(
        "HDL004 shl by 2147483647 of 'a' gives 2147483655 bits; use at most 65536 bits",
        (m, io) -> io.b().set(io.a().shl(Integer.MAX_VALUE).trunc(8)));
    says(
        "HDL004 extend of 'a' gives 65537 bits; use at most 65536 bits",
        (m, io) -> io.b().set(io.a().extend(65537).trunc(8)));
    says(
        "HDL004 replicate of 'a' gives 8000000 bits; use at most 65536 bits",
        (m, io) -> io.b().set(io.a().replicate(1_000_000).trunc(8)));
    says(
        "HDL004 times of the expression gives 120000 bits; use at most 65536 bits",
        (m, io) -> io.b().set(io.a().extend(60000).times(io.a().extend(60000)).trunc(8)));
    says(
        "HDL004 nothing is joined to 0 bits; join at least one value",
        (m, io) -> io.b().set(m.concat(List.of())));
    says(
        "HDL004 a vector of -1 elements; use 0 or more elements",
        (m, io) -> m.reg("none", vec(uint(8), -1), 0));
    says(
        "HDL004 a bundle of Nothing, which has no components;"
            + " use a record of at least 1 component",
        (m, io) -> m.wire("none", bundle(Nothing.class)));
  }

  record Nothing() {}

  record Position(UInt x, Bool known) {}

  @Test
  void bundles() {
    says(
        "HDL012 Position has 2 components, but 1 types are given;"
            + " give one type per component, in order",
        (m, io) -> m.wire("at", bundle(Position.class, uint(8))));
    says(
        "HDL012 the types [bool(), uint(8)] do not make a Position(UInt x, Bool known);"
            + " give the types of its components, in order",
        (m, io) -> m.wire("at", bundle(Position.class, bool(), uint(8))));
    says(
        "HDL012 'at' of type bundle(Position, [uint(8), bool()]) is reset to other types;"
            + " give one constant per signal, of its type",
        (m, io) ->
            m.reg(
                "at",
                bundle(Position.class, uint(8), bool()),
                new Position(m.lit(9, 3), m.lit(true))));
  }

  @Test
  void aProblemThatEndsTheRunJoinsThoseBeforeIt() {
    BODIES.put(
        0,
        (m, io) -> {
          io.b().set(io.a().plus(256));
          m.wire("none", vec(uint(8), -1));
        });
    HardwareException found =
        catchThrowableOfType(HardwareException.class, () -> Design.elaborate(new Bad(0)));
    assertThat(found.problems().stream().map(problem -> problem.code().toString()))
        .containsExactly("HDL003", "HDL004");
  }

  /** A module whose ports are others at each call. */
  record Moody() implements Hardware<Moody.Io> {
    private static final AtomicInteger CALLS = new AtomicInteger();

    record Io(UInt a, UInt b) {}

    @Override
    public Io io(Ports p) {
      return new Io(p.in(uint(CALLS.incrementAndGet())), p.out(uint(8)));
    }

    @Override
    public void build(Logic m, Io io) {
      io.b().set(0);
    }
  }

  @Test
  void portsThatChange() {
    says(
        "HDL024 io() of Moody[] declares other ports when it is called again;"
            + " let it depend on the record's components only",
        (m, io) -> m.instance("moody", new Moody()));
  }

  @Test
  void modulesThatAreNoRecord() {
    says(
        "HDL022 dev.saccade.language.MessagesTest$1 is not a record;"
            + " use a record of int, long, boolean, String, enums, records and lists of these",
        (m, io) ->
            m.instance(
                "nameless",
                new Hardware<Bad.Io>() {
                  @Override
                  public Bad.Io io(Ports p) {
                    return new Bad.Io(p.in(uint(8)), p.out(uint(8)));
                  }

                  @Override
                  public void build(Logic inner, Bad.Io ports) {
                    ports.b().set(ports.a());
                  }
                }));
  }

  /** A module that contains a smaller one, without end. */
  record Endless(int depth) implements Hardware<Bad.Io> {
    @Override
    public Bad.Io io(Ports p) {
      return new Bad.Io(p.in(uint(8)), p.out(uint(8)));
    }

    @Override
    public void build(Logic m, Bad.Io io) {
      Bad.Io inner = m.instance("inner", new Endless(depth + 1));
      inner.a().set(io.a());
      io.b().set(inner.b());
    }
  }

  @Test
  void recursion() {
    HardwareException found =
        catchThrowableOfType(HardwareException.class, () -> Design.elaborate(new Endless(1)));
    assertThat(found.problems()).hasSize(1);
    assertThat(found.getMessage())
        .endsWith(
            "HDL026 instances are nested more than 200 deep, at last Endless[depth=201];"
                + " end the recursion at some parameters");
  }

  /** A vendor cell with whatever it says of itself. */
  record Cell(String cell, String output, String parameter, String value)
      implements Primitive<Bad.Io> {
    static final Cell RIGHT = new Cell("LUT6_2", "O", "INIT", "16'h8000");

    @Override
    public Map<String, String> cellParameters() {
      return Map.of(parameter, value);
    }

    @Override
    public String pin(String component) {
      return component.equals("b") ? output : "I";
    }

    @Override
    public Bad.Io io(Ports p) {
      return new Bad.Io(p.in(uint(8)), p.out(uint(8)));
    }

    @Override
    public void build(Logic m, Bad.Io io) {
      io.b().set(io.a());
    }
  }

  private static void connect(Bad.Io placed, Bad.Io io) {
    placed.a().set(io.a());
    io.b().set(placed.b());
  }

  @Test
  void vendorCells() {
    assertThat(Design.elaborate(Cell.RIGHT).modules()).hasSize(1);
    for (String value : List.of("8", "-3", "2.5", "16'hFFFF", "4'b1x0z", "\"NO\"", "\"A B\"")) {
      Cell cell = new Cell("ALU", "O", "MODE", value);
      assertThat(Design.elaborate(cell).modules()).as(value).hasSize(1);
    }
    says(
        "HDL007 the cell 'MY PLL' is no Verilog name: a letter, then letters, digits and"
            + " underscores; return the vendor's name from cell()",
        (m, io) -> connect(m.instance("placed", new Cell("MY PLL", "O", "INIT", "1")), io));
    says(
        "HDL007 the parameter 'module' is a word of Verilog; correct cellParameters()",
        (m, io) -> connect(m.instance("placed", new Cell("ALU", "O", "module", "1")), io));
    says(
        "HDL007 the pin 'O[0]' is no Verilog name: a letter, then letters, digits and"
            + " underscores; correct pin(...)",
        (m, io) -> connect(m.instance("placed", new Cell("ALU", "O[0]", "INIT", "1")), io));
    says(
        "HDL008 the pin 'I' of ALU stands for two ports; give each its own from pin(...)",
        (m, io) -> connect(m.instance("placed", new Cell("ALU", "I", "INIT", "1")), io));
    says(
        "HDL022 the parameter 'INIT' of ALU is 1), .X(2;"
            + " write it as Verilog does: 8, 16'h8000 or \"TEXT\"",
        (m, io) -> connect(m.instance("placed", new Cell("ALU", "O", "INIT", "1), .X(2")), io));
  }

  @Test
  void names() {
    says(
        "HDL007 'always' is a word of Verilog; choose another name",
        (m, io) -> io.b().set(m.val("always", io.a())));
    says(
        "HDL007 'a__b' has a double or trailing underscore, which tools keep for themselves;"
            + " choose another name",
        (m, io) -> io.b().set(m.val("a__b", io.a())));
    says(
        "HDL008 the name 'clk' is taken by every module's clock;"
            + " choose another name; case alone does not tell names apart",
        (m, io) -> io.b().set(m.val("clk", io.a())));
  }

  @Test
  void drivers() {
    says(
        "HDL009 'w' (declared at its line) is not a register; use set(...)",
        (m, io) -> {
          UInt w = m.wire("w", uint(8));
          w.next(io.a());
        });
    says(
        "HDL010 an expression cannot be driven; declare a wire or a register and drive that",
        (m, io) -> io.a().plus(1).set(io.a()));
    says(
        "HDL013 'held' is never driven; give it a next(...), or use a constant",
        (m, io) -> io.b().set(m.reg("held", uint(8), 0).plus(io.a())));
    says(
        "HDL017 of 'sum' bits 8 to 6, 1 are never read; use it, remove it, or m.ignore(...) it",
        (m, io) -> {
          UInt sum = m.val("sum", io.a().plusWide(io.a()));
          io.b().set(sum.bits(5, 2).concat(sum.bit(0).asUInt()).extend(8));
        });
    says(
        "HDL027 verification drives 'held' of the design; drive it outside of verify(...)",
        (m, io) -> {
          UInt held = m.reg("held", uint(8), 0);
          m.verify(() -> held.next(io.a()));
          io.b().set(held);
        });
    says(
        "HDL027 the arbitrary constant 'any' stands in the design; declare it inside verify(...)",
        (m, io) -> io.b().set(m.anyConstant("any", uint(8)).plus(io.a())));
  }

  @Test
  void statements() {
    says(
        "HDL012 2 signals are driven by 3; give both sides one type",
        (m, io) -> {
          Vec<UInt> two = m.wire("two", vec(uint(4), 2));
          Vec<UInt> three = m.wire("three", vec(uint(4), 3));
          m.set(two, three);
        });
    says(
        "HDL020 case 256 can never be met by 8 bits; use 0 to 255",
        (m, io) -> m.switch_(io.a()).is(256, () -> io.b().set(1)));
    says(
        "HDL021 elseWhen does not follow its when directly;"
            + " write it before any other statement, or start a new when",
        (m, io) -> {
          var when = m.when(io.a().eq(0), () -> io.b().set(1));
          io.b().set(2);
          when.elseWhen(io.a().eq(1), () -> io.b().set(3));
        });
    says(
        "HDL021 property 'odd' stands inside a when;"
            + " state its condition: trigger.not().or(claim)",
        (m, io) -> m.when(io.a().eq(3), () -> m.assertAlways("odd", io.a().bit(0))));
  }

  @Test
  void memories() {
    says(
        "HDL013 memory 'store' is never written; write it, or use a rom with contents",
        (m, io) -> io.b().set(m.registerFile("store", uint(8), 256).readAsync("word", io.a())));
    says(
        "HDL017 memory 'store' is never read; read it, or remove it",
        (m, io) -> {
          m.memory("store", uint(8), 256).write(m.lit(true), io.a(), io.a());
          io.b().set(io.a());
        });
    says(
        "HDL025 memory 'store' of 1 words; use 2 to 16777216 words",
        (m, io) -> m.memory("store", uint(8), 1));
    says(
        "HDL025 memory 'store' is written in two places; choose address and data first",
        (m, io) -> {
          Memory<UInt> store = m.memory("store", uint(8), 256);
          store.write(m.lit(true), io.a(), io.a());
          store.write(m.lit(true), io.a(), io.a());
        });
    says(
        "HDL025 memory 'store' is read before it is written;"
            + " call write(...) first, or use a rom",
        (m, io) -> {
          Memory<UInt> store = m.memory("store", uint(8), 256);
          io.b().set(store.readSync("word", m.lit(true), io.a()));
        });
    says(
        "HDL025 write of memory 'store' stands inside a when;"
            + " move it out and pass the condition as its enable",
        (m, io) -> {
          Memory<UInt> store = m.memory("store", uint(8), 256);
          m.when(io.a().eq(0), () -> store.write(m.lit(true), io.a(), io.a()));
        });
    says(
        "HDL025 a register file of 512 words;"
            + " use at most 256 words, or memory(...) with its synchronous read",
        (m, io) -> m.registerFile("words", uint(8), 512));
    says(
        "HDL025 rom 'store' is read with and without a clock; use one kind of read, or two roms",
        (m, io) -> {
          Rom<Bool> store = m.rom("store", bool(), List.of(BigInteger.ONE, BigInteger.ZERO));
          Bool now = store.readAsync("now", io.a().trunc(1));
          Bool later = store.readSync("later", now, io.a().trunc(1));
          m.ignore(later);
        });
    says(
        "HDL025 word 1 of 'store' is 300; use 0 to 2^8-1; negative numbers as their bits",
        (m, io) -> m.rom("store", uint(8), List.of(BigInteger.ONE, BigInteger.valueOf(300))));
  }
}
