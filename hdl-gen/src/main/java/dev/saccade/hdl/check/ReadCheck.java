package dev.saccade.hdl.check;

import dev.saccade.hdl.ir.Expr;
import dev.saccade.hdl.ir.MemoryIr;
import dev.saccade.hdl.ir.ModuleIr;
import dev.saccade.hdl.ir.PropertyIr;
import dev.saccade.hdl.ir.Signal;
import dev.saccade.hdl.ir.SignalRole;
import dev.saccade.hdl.ir.Statement;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;

/** Every bit of every signal is read by something, or declared as ignored; every memory is read. */
final class ReadCheck {
  private ReadCheck() {}

  static void run(ModuleIr module, Problems problems) {
    IdentityHashMap<Signal, BitSet> read = new IdentityHashMap<>();
    Refs.walk(
        readers(module),
        part ->
            read.computeIfAbsent(part.signal(), s -> new BitSet())
                .set(part.low(), part.high() + 1));
    List<Signal> all = new ArrayList<>(module.ports());
    all.addAll(module.signals());
    for (Signal signal : all) {
      if (needsReader(signal.role())) {
        check(signal, read.getOrDefault(signal, new BitSet()), problems);
      }
    }
    for (MemoryIr memory : module.memories()) {
      if (memory.readPorts().isEmpty()) {
        problems.add(
            memory.source(),
            ProblemCode.HDL017,
            "memory '" + memory.name() + "' is never read",
            "read it, or remove it");
      }
    }
  }

  private static void check(Signal signal, BitSet read, Problems problems) {
    if (read.cardinality() == signal.width()) {
      return;
    }
    String what =
        read.isEmpty()
            ? "'" + signal.name() + "' is never read"
            : "of '" + signal.name() + "' " + bits(signal.width(), read) + " never read";
    problems.add(
        signal.source(), ProblemCode.HDL017, what, "use it, remove it, or m.ignore(...) it");
  }

  /** The unread bits as text: {@code bit 3 is}, {@code bits 7 to 4, 1 are}. */
  private static String bits(int width, BitSet read) {
    List<String> runs = new ArrayList<>();
    int bit = width - 1;
    while (bit >= 0) {
      if (read.get(bit)) {
        bit--;
        continue;
      }
      int low = read.previousSetBit(bit) + 1;
      runs.add(low == bit ? "" + bit : bit + " to " + low);
      bit = low - 1;
    }
    boolean one = width - read.cardinality() == 1;
    return (one ? "bit " : "bits ") + String.join(", ", runs) + (one ? " is" : " are");
  }

  private static boolean needsReader(SignalRole role) {
    return switch (role) {
      case INPUT, WIRE, VALUE, REGISTER, ARBITRARY, MEMORY_OUTPUT, INSTANCE_OUTPUT -> true;
      case OUTPUT, INSTANCE_INPUT -> false;
    };
  }

  private static List<Expr> readers(ModuleIr module) {
    List<Expr> readers = new ArrayList<>(module.ignored());
    for (Signal signal : module.signals()) {
      signal.definition().ifPresent(readers::add);
    }
    for (MemoryIr memory : module.memories()) {
      readers.addAll(Refs.of(memory));
    }
    for (PropertyIr property : module.properties()) {
      readers.add(property.condition());
    }
    addConditions(module.statements(), readers);
    return readers;
  }

  private static void addConditions(List<Statement> statements, List<Expr> readers) {
    for (Statement statement : statements) {
      if (statement instanceof Statement.Assign assign) {
        readers.add(assign.value());
      } else if (statement instanceof Statement.If choice) {
        readers.add(choice.condition());
        addConditions(choice.whenTrue(), readers);
        addConditions(choice.whenFalse(), readers);
      } else if (statement instanceof Statement.Switch choice) {
        readers.add(choice.subject());
        choice.cases().forEach(c -> addConditions(c.body(), readers));
        choice.otherwise().ifPresent(body -> addConditions(body, readers));
      }
    }
  }
}
