package dev.saccade.hdl.verilog;

import dev.saccade.hdl.ir.Expr;
import dev.saccade.hdl.ir.MemoryIr;
import dev.saccade.hdl.ir.MemoryIr.Collision;
import dev.saccade.hdl.ir.MemoryIr.ReadPort;
import dev.saccade.hdl.ir.MemoryIr.WritePort;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** Prints memories, each as the one template of its kind that every synthesis tool maps. */
final class Memories {
  private final Simplifier simplifier;
  private final Expressions expressions;
  private final Lines out;

  Memories(Simplifier simplifier, Expressions expressions, Lines out) {
    this.simplifier = simplifier;
    this.expressions = expressions;
    this.out = out;
  }

  /** Notes where the expressions of a memory will stand. */
  static void count(MemoryIr memory, Simplifier simplifier, Uses uses) {
    for (ReadPort port : memory.readPorts()) {
      uses.add(simplifier.simplify(port.address()));
      if (port.synchronous()) {
        uses.add(simplifier.simplify(port.enable()));
      }
    }
    memory.writePort().ifPresent(port -> count(memory, port, simplifier, uses));
  }

  private static void count(MemoryIr memory, WritePort port, Simplifier simplifier, Uses uses) {
    // An address or a word that stands in several lines of the template needs a name.
    int times = port.mask().isPresent() ? 2 : 1;
    for (int i = 0; i < times; i++) {
      uses.add(simplifier.simplify(writeAddress(memory, port)));
      uses.add(simplifier.simplify(port.data()));
      port.mask().ifPresent(mask -> uses.add(simplifier.simplify(mask)));
    }
    uses.add(simplifier.simplify(port.enable()));
  }

  private static Expr writeAddress(MemoryIr memory, WritePort port) {
    return memory.template() == MemoryIr.Template.SINGLE_PORT && !memory.readPorts().isEmpty()
        ? memory.readPorts().get(0).address()
        : port.address();
  }

  void print(MemoryIr memory) {
    out.gap();
    attribute(memory).ifPresent(attribute -> out.line("(* " + attribute + " *)"));
    out.line(
        "reg "
            + (memory.width() == 1 ? "" : " [" + (memory.width() - 1) + ":0]")
            + " "
            + memory.name()
            + " [0:"
            + (memory.depth() - 1)
            + "];");
    printContents(memory);
    Lines block = new Lines(out.indent());
    block.open("always @(posedge " + memory.domain().clock() + ") begin");
    if (memory.template() == MemoryIr.Template.SINGLE_PORT) {
      printSinglePort(memory, block);
    } else {
      memory.writePort().ifPresent(port -> printWrite(memory, port, block));
      memory.readPorts().stream()
          .filter(ReadPort::synchronous)
          .forEach(port -> printRead(memory, port, block));
    }
    block.close("end");
    boolean clocked =
        memory.writePort().isPresent()
            || memory.readPorts().stream().anyMatch(ReadPort::synchronous);
    if (clocked) {
      out.gap();
      out.append(block);
    }
    printAsynchronousReads(memory, memory.readPorts());
  }

  /** Prints the reads of a design's memory that only properties make. */
  void printInspection(MemoryIr memory) {
    printAsynchronousReads(memory, memory.inspection());
  }

  private static Optional<String> attribute(MemoryIr memory) {
    if (memory.template() == MemoryIr.Template.REGISTER_FILE) {
      // Its reads leave no choice but LUT RAM; where there is none, registers must do.
      return Optional.empty();
    }
    return switch (memory.style()) {
      case AUTO -> collisionsAreFree(memory) ? Optional.of("no_rw_check") : Optional.empty();
      case BLOCK -> style("block", memory);
      case DISTRIBUTED -> style("distributed", memory);
      case HUGE -> style("huge", memory);
    };
  }

  private static Optional<String> style(String style, MemoryIr memory) {
    String attribute = "ram_style = \"" + style + "\"";
    return Optional.of(collisionsAreFree(memory) ? "no_rw_check, " + attribute : attribute);
  }

  /** Whether no read depends on what the array gives for a word that is being written. */
  private static boolean collisionsAreFree(MemoryIr memory) {
    return memory.template() == MemoryIr.Template.BLOCK
        && memory.writePort().isPresent()
        && memory.readPorts().stream()
            .allMatch(port -> port.synchronous() && port.collision() != Collision.OLD);
  }

  private void printContents(MemoryIr memory) {
    if (memory.contents().isEmpty()) {
      return;
    }
    out.gap();
    out.open("initial begin");
    for (int word = 0; word < memory.contents().size(); word++) {
      BigInteger value = memory.contents().get(word);
      String number = Bits.padded(value, memory.width());
      out.line(memory.name() + "[" + word + "] = " + number + ";");
    }
    out.close("end");
  }

  private void printSinglePort(MemoryIr memory, Lines block) {
    boolean open = false;
    if (memory.writePort().isPresent()) {
      WritePort port = memory.writePort().get();
      block.open(new Text.Wrapped("if (", expression(memory, port.enable(), "write"), ") begin"));
      printWriteBody(memory, port, block);
      open = true;
    }
    for (ReadPort port : memory.readPorts()) {
      Text enable = expression(memory, port.enable(), "read");
      if (open && isAlways(port.enable())) {
        block.turn("end else begin");
      } else if (open) {
        block.turn(new Text.Wrapped("end else if (", enable, ") begin"));
      } else {
        block.open(new Text.Wrapped("if (", enable, ") begin"));
      }
      printReadBody(memory, port, block);
      open = true;
    }
    if (open) {
      block.close("end");
    }
  }

  private void printWrite(MemoryIr memory, WritePort port, Lines block) {
    if (isAlways(port.enable())) {
      printWriteBody(memory, port, block);
      return;
    }
    block.open(new Text.Wrapped("if (", expression(memory, port.enable(), "write"), ") begin"));
    printWriteBody(memory, port, block);
    block.close("end");
  }

  private boolean isAlways(Expr enable) {
    return ConstantValue.is(simplifier.simplify(enable), BigInteger.ONE);
  }

  private void printWriteBody(MemoryIr memory, WritePort port, Lines block) {
    Expr address = simplifier.simplify(writeAddress(memory, port));
    String word =
        memory.name()
            + "["
            + expressions.index(address, memory.name(), "write_address").flat()
            + "]";
    printLanes(memory, port, word, block);
  }

  /** Gives {@code word} the data of a write, lane by lane if there is a mask. */
  private void printLanes(MemoryIr memory, WritePort port, String word, Lines block) {
    Expr data = simplifier.simplify(port.data());
    if (port.mask().isEmpty()) {
      Text text = expressions.text(data, memory.name(), "write_data");
      block.statement(new Text.Wrapped(word + " <= ", text, ";"));
      return;
    }
    Expr mask = simplifier.simplify(port.mask().get());
    int lanes = mask.width();
    int laneBits = memory.width() / lanes;
    for (int lane = 0; lane < lanes; lane++) {
      int low = lane * laneBits;
      int high = low + laneBits - 1;
      Text enable = part(memory, mask, lane, lane, "mask");
      block.open(new Text.Wrapped("if (", enable, ") begin"));
      Text text = part(memory, data, high, low, "write_data");
      block.statement(
          new Text.Wrapped(Bits.of(word, memory.width(), high, low) + " <= ", text, ";"));
      block.close("end");
    }
  }

  private Text part(MemoryIr memory, Expr expr, int high, int low, String role) {
    if (high - low + 1 == expr.width()) {
      return expressions.text(expr, memory.name(), role);
    }
    Optional<BigInteger> value = ConstantValue.of(expr);
    return Text.of(
        value.isPresent()
            ? Bits.literal(
                ConstantValue.literal(value.get().shiftRight(low), high - low + 1).value(),
                high - low + 1)
            : expressions.part(expr, high, low, memory.name(), role));
  }

  private void printRead(MemoryIr memory, ReadPort port, Lines block) {
    boolean always = isAlways(port.enable());
    if (!always) {
      block.open(new Text.Wrapped("if (", expression(memory, port.enable(), "read"), ") begin"));
    }
    printReadBody(memory, port, block);
    if (!always) {
      block.close("end");
    }
  }

  private void printReadBody(MemoryIr memory, ReadPort port, Lines block) {
    block.statement(new Text.Wrapped(port.output().name() + " <= ", word(memory, port), ";"));
  }

  private Text word(MemoryIr memory, ReadPort port) {
    Expr address = simplifier.simplify(port.address());
    Text text = expressions.index(address, port.output().name(), "address");
    return new Text.Wrapped(memory.name() + "[", text, "]");
  }

  private void printAsynchronousReads(MemoryIr memory, List<ReadPort> ports) {
    boolean first = true;
    for (ReadPort port : ports) {
      if (!port.synchronous()) {
        if (first) {
          out.gap();
          first = false;
        }
        String target = "assign " + port.output().name() + " = ";
        out.statement(new Text.Wrapped(target, word(memory, port), ";"));
      }
    }
  }

  private Text expression(MemoryIr memory, Expr expr, String role) {
    return expressions.text(simplifier.simplify(expr), memory.name(), role);
  }
}
