package dev.saccade.hdl.verilog;

import dev.saccade.hdl.ir.Expr;
import dev.saccade.hdl.ir.Expr.BinaryOp;
import dev.saccade.hdl.ir.MemoryIr;
import dev.saccade.hdl.ir.MemoryIr.Collision;
import dev.saccade.hdl.ir.MemoryIr.ReadPort;
import dev.saccade.hdl.ir.MemoryIr.WritePort;
import dev.saccade.hdl.ir.Signal;
import dev.saccade.hdl.ir.SignalRole;
import dev.saccade.hdl.ir.Statement;
import dev.saccade.hdl.ir.ValueKind;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A memory whose reads see the word being written, made of one whose reads need not: registers
 * remember the written word and whether it was the one being read. Every tool maps the memory then,
 * also one with a mask, for which a read register assigned in parts would prevent it.
 *
 * @param memory the memory without such reads
 * @param helpers the signals made for each output
 * @param drivers of the helpers and of the outputs
 */
record Bypass(MemoryIr memory, Map<Signal, List<Signal>> helpers, List<Driver> drivers) {
  static Bypass of(MemoryIr memory, Namespace namespace, Projection projection) {
    Map<Signal, List<Signal>> helpers = new LinkedHashMap<>();
    List<Driver> drivers = new ArrayList<>();
    List<ReadPort> ports = new ArrayList<>();
    for (ReadPort port : memory.readPorts()) {
      Optional<WritePort> write = memory.writePort();
      boolean sees = port.synchronous() && port.collision() == Collision.NEW && write.isPresent();
      if (!sees || memory.template() != MemoryIr.Template.BLOCK) {
        ports.add(port);
        continue;
      }
      int lanes = write.get().mask().map(Expr::width).orElse(1);
      Signal stored = helper(memory, port, "stored", memory.width(), namespace);
      Signal written = helper(memory, port, "written", memory.width(), namespace);
      Signal bypass = helper(memory, port, "bypass", lanes, namespace);
      helpers.put(port.output(), List.of(stored, written, bypass));
      ports.add(new ReadPort(stored, port.enable(), port.address(), true, Collision.UNDEFINED));
      List<Statement> remember =
          List.of(
              new Statement.Assign(written, write.get().data(), memory.source()),
              new Statement.Assign(bypass, hit(write.get(), port, lanes), memory.source()));
      drivers.add(
          new Driver.Clocked(
              List.of(written, bypass),
              projection.simplify(
                  List.of(new Statement.If(port.enable(), remember, List.of(), memory.source())))));
      List<Statement> choice =
          projection.simplify(
              List.of(
                  new Statement.Assign(
                      port.output(), chosen(stored, written, bypass), memory.source())));
      drivers.add(new Driver.Continuous(port.output(), ((Statement.Assign) choice.get(0)).value()));
    }
    return new Bypass(memory.withReadPorts(ports), helpers, drivers);
  }

  private static Signal helper(
      MemoryIr memory, ReadPort port, String role, int width, Namespace namespace) {
    String name = namespace.fresh(port.output().name() + "_" + role);
    SignalRole kind = role.equals("stored") ? SignalRole.MEMORY_OUTPUT : SignalRole.REGISTER;
    return Signal.builder(name, width, ValueKind.UINT, kind, memory.source())
        .verification(memory.verification())
        .domain(memory.domain())
        .build();
  }

  /** One bit per lane: whether the word being read is given a new value there. */
  private static Expr hit(WritePort write, ReadPort port, int lanes) {
    Expr same = new Expr.Binary(BinaryOp.EQ, write.address(), port.address(), 1);
    boolean always = ConstantValue.is(write.enable(), BigInteger.ONE);
    Expr hit = always ? same : new Expr.Binary(BinaryOp.AND, write.enable(), same, 1);
    if (write.mask().isEmpty()) {
      return hit;
    }
    Expr all = lanes == 1 ? hit : new Expr.Concat(Collections.nCopies(lanes, hit));
    return new Expr.Binary(BinaryOp.AND, all, write.mask().get(), lanes);
  }

  private static Expr chosen(Signal stored, Signal written, Signal bypass) {
    int lanes = bypass.width();
    int laneBits = stored.width() / lanes;
    List<Expr> parts = new ArrayList<>();
    for (int lane = lanes - 1; lane >= 0; lane--) {
      int low = lane * laneBits;
      int high = low + laneBits - 1;
      parts.add(
          new Expr.Mux(
              new Expr.Slice(new Expr.Ref(bypass), lane, lane),
              new Expr.Slice(new Expr.Ref(written), high, low),
              new Expr.Slice(new Expr.Ref(stored), high, low)));
    }
    return parts.size() == 1 ? parts.get(0) : new Expr.Concat(parts);
  }
}
