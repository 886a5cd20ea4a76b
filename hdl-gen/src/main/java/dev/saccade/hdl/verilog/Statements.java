package dev.saccade.hdl.verilog;

import dev.saccade.hdl.ir.Expr;
import dev.saccade.hdl.ir.Signal;
import dev.saccade.hdl.ir.Statement;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Prints drivers: {@code assign}s, {@code always @*} blocks and clocked blocks. */
final class Statements {
  private final Expressions expressions;
  private final Lines out;

  Statements(Expressions expressions, Lines out) {
    this.expressions = expressions;
    this.out = out;
  }

  void print(List<Driver> drivers) {
    boolean assigns = false;
    for (Driver driver : drivers) {
      if (!(driver instanceof Driver.Continuous) || !assigns) {
        out.gap();
      }
      assigns = driver instanceof Driver.Continuous;
      if (driver instanceof Driver.Continuous continuous) {
        String target = continuous.target().name();
        Text value = expressions.wholeRightSide(continuous.value(), target);
        out.statement(new Text.Wrapped("assign " + target + " = ", value, ";"));
      } else if (driver instanceof Driver.Combinational block) {
        print("always @* begin", block.statements(), "=", List.of());
      } else if (driver instanceof Driver.Clocked block) {
        String clock = block.targets().get(0).domain().clock();
        print("always @(posedge " + clock + ") begin", block.statements(), "<=", block.targets());
      }
    }
  }

  /** The wires that the block needs are declared before it, so its own lines wait. */
  private void print(
      String head, List<Statement> statements, String assignment, List<Signal> targets) {
    Lines block = new Lines(out.indent());
    block.open(head);
    print(statements, assignment, block);
    List<Signal> reset = targets.stream().filter(t -> t.reset().isPresent()).toList();
    if (!reset.isEmpty()) {
      // Last, so that a register without reset in this block gets no clock enable from it.
      block.open("if (" + reset.get(0).domain().reset() + ") begin");
      for (Signal target : reset) {
        assign(target, target.reset().orElseThrow(), "<=", block);
      }
      block.close("end");
    }
    block.close("end");
    out.append(block);
  }

  private void print(List<Statement> statements, String assignment, Lines block) {
    for (Statement statement : statements) {
      if (statement instanceof Statement.Assign assign) {
        assign(assign.target(), assign.value(), assignment, block);
      } else if (statement instanceof Statement.If branch) {
        print(branch, assignment, block);
      } else if (statement instanceof Statement.Switch choice) {
        print(choice, assignment, block);
      }
    }
  }

  private void assign(Signal target, Expr value, String assignment, Lines block) {
    Text text = expressions.text(value, target.name());
    block.statement(new Text.Wrapped(target.name() + " " + assignment + " ", text, ";"));
  }

  private void print(Statement.If branch, String assignment, Lines block) {
    block.open(condition("if (", branch));
    print(branch.whenTrue(), assignment, block);
    List<Statement> rest = branch.whenFalse();
    while (rest.size() == 1 && rest.get(0) instanceof Statement.If next) {
      block.turn(condition("end else if (", next));
      print(next.whenTrue(), assignment, block);
      rest = next.whenFalse();
    }
    if (!rest.isEmpty()) {
      block.turn("end else begin");
      print(rest, assignment, block);
    }
    block.close("end");
  }

  private Text condition(String head, Statement.If branch) {
    String consumer = Targets.of(branch).iterator().next().name();
    Text condition = expressions.text(branch.condition(), consumer, Roles.CONDITION);
    return new Text.Wrapped(head, condition, ") begin");
  }

  private void print(Statement.Switch choice, String assignment, Lines block) {
    String consumer = Targets.of(choice).iterator().next().name();
    Text subject = expressions.text(choice.subject(), consumer, "selector");
    block.open(new Text.Wrapped("case (", subject, ")"));
    List<Statement> otherwise = choice.otherwise().orElse(List.of());
    List<Statement.Case> cases = new ArrayList<>(choice.cases());
    if (otherwise.isEmpty()) {
      cases.removeIf(branch -> branch.body().isEmpty());
    }
    boolean complete = otherwise.isEmpty() && complete(choice.subject().width(), cases);
    for (int i = 0; i < cases.size(); i++) {
      Statement.Case branch = cases.get(i);
      // The last of all values is the default: no value is left that could make a latch.
      boolean last = complete && i + 1 == cases.size();
      arm(last ? Text.of("default") : labels(branch, consumer), branch.body(), assignment, block);
    }
    if (!complete) {
      arm(Text.of("default"), otherwise, assignment, block);
    }
    block.close("endcase");
  }

  private static boolean complete(int width, List<Statement.Case> cases) {
    long labels = cases.stream().mapToLong(branch -> branch.labels().size()).sum();
    return BigInteger.valueOf(labels).equals(BigInteger.ONE.shiftLeft(width));
  }

  private Text labels(Statement.Case branch, String consumer) {
    List<Text> labels =
        branch.labels().stream().map(label -> expressions.text(label, consumer)).toList();
    return new Text.Bracketed("", labels, "");
  }

  private void arm(Text label, List<Statement> body, String assignment, Lines block) {
    if (body.isEmpty()) {
      block.statement(new Text.Wrapped("", label, ": ;"));
      return;
    }
    block.open(new Text.Wrapped("", label, ": begin"));
    print(body, assignment, block);
    block.close("end");
  }
}
