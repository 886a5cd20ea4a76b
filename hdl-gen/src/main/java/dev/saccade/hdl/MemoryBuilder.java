package dev.saccade.hdl;

import dev.saccade.hdl.check.ProblemCode;
import dev.saccade.hdl.ir.ClockDomain;
import dev.saccade.hdl.ir.Expr;
import dev.saccade.hdl.ir.MemoryIr;
import dev.saccade.hdl.ir.MemoryIr.Collision;
import dev.saccade.hdl.ir.MemoryIr.ReadPort;
import dev.saccade.hdl.ir.MemoryIr.Style;
import dev.saccade.hdl.ir.MemoryIr.Template;
import dev.saccade.hdl.ir.MemoryIr.WritePort;
import dev.saccade.hdl.ir.PropertyIr;
import dev.saccade.hdl.ir.Signal;
import dev.saccade.hdl.ir.SignalRole;
import dev.saccade.hdl.ir.SourceLine;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A memory while its module is built: its shape and the ports it got so far.
 *
 * @param <T> the word
 */
final class MemoryBuilder<T> {
  private static final int DEEPEST = 1 << 24;

  private final ModuleBuilder builder;
  private final String name;
  private final Type<T> word;
  private final int depth;
  private final Style style;
  private final List<BigInteger> contents;
  private final boolean verification;
  private final SourceLine source = Source.here();
  private final List<ReadPort> reads = new ArrayList<>();
  private Optional<WritePort> write = Optional.empty();

  MemoryBuilder(
      ModuleBuilder builder,
      String name,
      Type<T> word,
      int depth,
      Style style,
      List<BigInteger> contents) {
    this.builder = builder;
    this.name = name;
    this.word = word;
    this.style = style;
    this.contents = List.copyOf(contents);
    this.verification = builder.verifying();
    builder.claim(name, source);
    builder.checkedWidth(word.width(), source);
    boolean legal = depth >= 2 && depth <= DEEPEST;
    if (!legal) {
      problem("memory '" + name + "' of " + depth + " words", "use 2 to " + DEEPEST + " words");
    }
    this.depth = legal ? depth : 2;
    checkContents();
  }

  private void checkContents() {
    if (!contents.isEmpty() && contents.size() != depth) {
      problem(
          "memory '" + name + "' of " + depth + " words has contents for " + contents.size(),
          "give one number per word, or none");
    }
    for (int i = 0; i < contents.size(); i++) {
      if (contents.get(i).signum() < 0 || contents.get(i).bitLength() > word.width()) {
        problem(
            "word " + i + " of '" + name + "' is " + contents.get(i),
            "use 0 to 2^" + word.width() + "-1; negative numbers as their bits");
        return;
      }
    }
  }

  /** Adds the memory to its module, as this template. */
  void declare(Template template) {
    builder.memory(
        () ->
            new MemoryIr(
                name,
                template,
                word.width(),
                depth,
                style,
                contents,
                write,
                reads,
                verification,
                ClockDomain.MAIN,
                source));
  }

  String name() {
    return name;
  }

  int depth() {
    return depth;
  }

  ModuleBuilder builder() {
    return builder;
  }

  void problem(String text, String cure) {
    builder.problem(ProblemCode.HDL025, text, cure);
  }

  void write(Bool enable, UInt address, Object data, Optional<UInt> mask) {
    check("write", enable, address);
    if (write.isPresent()) {
      problem("memory '" + name + "' is written in two places", "choose address and data first");
      return;
    }
    UInt packed = builder.compounds().pack(data);
    if (packed.width() != word.width()) {
      problem(
          "a word of '"
              + name
              + "' has "
              + word.width()
              + " bits, "
              + packed.width()
              + " are written",
          "make the widths equal");
      return;
    }
    mask.ifPresent(this::checkMask);
    write =
        Optional.of(
            new WritePort(enable.expr(), address.expr(), packed.expr(), mask.map(Value::expr)));
  }

  private void checkMask(UInt mask) {
    builder.checkOwner(mask);
    if (word.width() % mask.width() != 0) {
      problem(
          "a mask of " + mask.width() + " bits for words of " + word.width(),
          "use a number of lanes that divides the width");
    }
  }

  /** The write port, for the templates whose reads depend on it. */
  Optional<WritePort> write() {
    return write;
  }

  T read(String output, Bool enable, UInt address, boolean synchronous, Collision collision) {
    check("read", enable, address);
    if (synchronous && builder.verifying() && !verification) {
      builder.problem(
          ProblemCode.HDL027,
          "verification reads memory '" + name + "' of the design with a clock",
          "use inspect(...), and delay what it gives");
    }
    Signal signal =
        builder.add(builder.signal(output, Types.uint(word.width()), SignalRole.MEMORY_OUTPUT));
    reads.add(new ReadPort(signal, enable.expr(), address.expr(), synchronous, collision));
    return builder.compounds().unpack(word, new UInt(builder, signal));
  }

  private void check(String what, Bool enable, UInt address) {
    builder.checkOwner(enable);
    builder.checkOwner(address);
    if (builder.scopes().inBranch()) {
      problem(
          what + " of memory '" + name + "' stands inside a when",
          "move it out and pass the condition as its enable");
    }
    int bits = Widths.indexBits(depth);
    if (address.width() != bits) {
      problem(
          "an address of "
              + address.width()
              + " bits for the "
              + depth
              + " words of '"
              + name
              + "'",
          "use " + (address.width() > bits ? "trunc(" : "extend(") + bits + ")");
    }
  }

  /** The assertion that a read with an undefined collision meets none. */
  void assertNoCollision(String output, Expr readEnable, Expr readAddress) {
    WritePort port = write.orElseThrow();
    Bool both = new Bool(builder, Fold.binary(Expr.BinaryOp.AND, port.enable(), readEnable));
    Bool same = new Bool(builder, Fold.binary(Expr.BinaryOp.EQ, port.address(), readAddress));
    builder.property(PropertyIr.Kind.ASSERT, output + "_no_collision", both.and(same).not());
  }
}
