package dev.saccade.fuzz;

import static dev.saccade.fuzz.Shape.require;

import dev.saccade.fuzz.Declaration.Collision;
import dev.saccade.fuzz.Declaration.Template;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads what {@link DesignText} writes. */
final class DesignParser {
  private static final Map<String, Op> OPS = new HashMap<>();

  static {
    for (Op op : Op.values()) {
      OPS.put(op.text(), op);
    }
  }

  private final Map<String, RandomModule> modules;
  private final Map<String, Shape> symbols = new LinkedHashMap<>();
  private final Map<String, Declaration> declared = new LinkedHashMap<>();

  private DesignParser(Map<String, RandomModule> modules) {
    this.modules = modules;
  }

  /**
   * The design of a text.
   *
   * @throws IllegalArgumentException if it is not one
   */
  static RandomDesign parse(String text) {
    Map<String, RandomModule> modules = new LinkedHashMap<>();
    for (Symbolic module : Symbolic.read(text)) {
      RandomModule parsed = new DesignParser(modules).module(module);
      modules.put(parsed.name(), parsed);
    }
    require(!modules.isEmpty(), "no module");
    return new RandomDesign(List.copyOf(modules.values()));
  }

  private RandomModule module(Symbolic text) {
    require(text.wordAt(0).equals("module"), "no module: " + text.wordAt(0));
    List<Action> actions = new ArrayList<>();
    for (Symbolic part : text.from(2)) {
      Optional<Declaration> declaration = declaration(part);
      if (declaration.isPresent()) {
        symbols.putAll(Symbols.of(declaration.get(), modules));
        declared.put(declaration.get().name(), declaration.get());
      } else {
        actions.add(action(part));
      }
    }
    return new RandomModule(text.wordAt(1), List.copyOf(declared.values()), actions);
  }

  private Optional<Declaration> declaration(Symbolic text) {
    String name = text.wordAt(1);
    return Optional.ofNullable(
        switch (text.wordAt(0)) {
          case "in" -> new Declaration.Input(name, shape(text, 2));
          case "out" -> new Declaration.Output(name, shape(text, 2));
          case "reg" -> new Declaration.Register(name, shape(text, 2), number(text, 3));
          case "wire" -> new Declaration.Wire(name, shape(text, 2), number(text, 3));
          case "val" -> new Declaration.Named(name, node(text.at(2)));
          case "vec" ->
              new Declaration.Vector(name, shape(text, 2), text.numberAt(3), reg(text, 4));
          case "bundle" ->
              new Declaration.Bundle(name, text.numberAt(2), text.numberAt(3), reg(text, 4));
          case "unpack" ->
              new Declaration.Unpacked(name, text.numberAt(2), text.numberAt(3), node(text.at(4)));
          case "machine" -> new Declaration.Machine(name, text.numberAt(2), text.numberAt(3));
          case "instance" -> new Declaration.Instance(name, text.wordAt(2));
          case "memory" -> memory(text);
          default -> null;
        });
  }

  private Declaration memory(Symbolic text) {
    Optional<Declaration.Write> write = Optional.empty();
    List<Declaration.Read> reads = new ArrayList<>();
    for (Symbolic port : text.from(6)) {
      if (port.wordAt(0).equals("write")) {
        Optional<Node> mask = port.size() > 4 ? Optional.of(node(port.at(4))) : Optional.empty();
        write =
            Optional.of(
                new Declaration.Write(node(port.at(1)), node(port.at(2)), node(port.at(3)), mask));
      } else {
        reads.add(
            new Declaration.Read(
                port.wordAt(1),
                node(port.at(2)),
                node(port.at(3)),
                Collision.valueOf(port.wordAt(4).toUpperCase(Locale.ROOT))));
      }
    }
    return new Declaration.Memory(
        text.wordAt(1),
        Template.valueOf(text.wordAt(2).toUpperCase(Locale.ROOT)),
        shape(text, 3),
        text.numberAt(4),
        text.at(5).list().stream().map(w -> new BigInteger(w.word())).toList(),
        write,
        reads);
  }

  private Action action(Symbolic text) {
    return switch (text.wordAt(0)) {
      case "set" -> new Action.Assign(text.wordAt(1), node(text.at(2)));
      case "set-at" -> new Action.AssignAt(text.wordAt(1), node(text.at(2)), node(text.at(3)));
      case "copy" -> new Action.Copy(text.wordAt(1), text.wordAt(2));
      case "go" -> new Action.Go(text.wordAt(1), text.numberAt(2));
      case "in-states" ->
          new Action.InStates(
              text.wordAt(1), text.from(2).stream().map(b -> actions(b.from(1))).toList());
      case "when" -> {
        List<Action.Branch> branches = new ArrayList<>();
        for (Symbolic branch : text.from(1)) {
          if (!isOtherwise(branch)) {
            branches.add(new Action.Branch(node(branch.at(0)), actions(branch.from(1))));
          }
        }
        yield new Action.When(branches, otherwise(text));
      }
      case "choose" -> {
        List<Action.Case> cases = new ArrayList<>();
        for (Symbolic one : text.from(2)) {
          if (!isOtherwise(one)) {
            List<Long> labels = one.at(0).list().stream().map(l -> Long.valueOf(l.word())).toList();
            cases.add(new Action.Case(labels, actions(one.from(1))));
          }
        }
        yield new Action.Choose(node(text.at(1)), cases, otherwise(text));
      }
      default -> throw new IllegalArgumentException("neither declaration nor action: " + text);
    };
  }

  private List<Action> actions(List<Symbolic> texts) {
    return texts.stream().map(this::action).toList();
  }

  private Optional<List<Action>> otherwise(Symbolic text) {
    Symbolic last = text.at(text.size() - 1);
    return isOtherwise(last) ? Optional.of(actions(last.from(1))) : Optional.empty();
  }

  private static boolean isOtherwise(Symbolic text) {
    return text.size() > 0 && text.wordAt(0).equals("else");
  }

  private Node node(Symbolic text) {
    if (text.isWord()) {
      return leaf(text.word());
    }
    String head = text.wordAt(0);
    switch (head) {
      case "element" -> {
        Declaration.Vector vector = (Declaration.Vector) declared.get(text.wordAt(1));
        return new Node.Element(vector.name(), node(text.at(2)), vector.shape());
      }
      case "pack" -> {
        Declaration bundle = declared.get(text.wordAt(1));
        return new Node.Pack(bundle.name(), packed(bundle));
      }
      case "in-state" -> {
        return new Node.InState(text.wordAt(1), text.numberAt(2));
      }
      default -> {
        Op op = OPS.get(head);
        require(op != null, "no operator " + head);
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < op.parameters(); i++) {
          numbers.add(text.numberAt(1 + i));
        }
        List<Node> operands = text.from(1 + op.parameters()).stream().map(this::node).toList();
        return Node.Apply.of(op, numbers, operands);
      }
    }
  }

  private Node leaf(String word) {
    int colon = word.indexOf(':');
    if (colon >= 0) {
      Shape shape = Shape.parse(word.substring(0, colon));
      return new Node.Literal(shape.bits(new BigInteger(word.substring(colon + 1))), shape);
    }
    Shape shape = symbols.get(word);
    require(shape != null, "no symbol " + word);
    return new Node.Ref(word, shape);
  }

  private static Shape packed(Declaration declaration) {
    if (declaration instanceof Declaration.Bundle bundle) {
      return Shape.unsigned(Declaration.packedWidth(bundle.first(), bundle.second()));
    }
    Declaration.Unpacked unpacked = (Declaration.Unpacked) declaration;
    return Shape.unsigned(Declaration.packedWidth(unpacked.first(), unpacked.second()));
  }

  private static Shape shape(Symbolic text, int index) {
    return Shape.parse(text.wordAt(index));
  }

  private static Optional<BigInteger> number(Symbolic text, int index) {
    return index < text.size() ? Optional.of(new BigInteger(text.wordAt(index))) : Optional.empty();
  }

  private static boolean reg(Symbolic text, int index) {
    return text.wordAt(index).equals("reg");
  }
}
