package dev.saccade.fuzz;

import dev.saccade.fuzz.Declaration.Collision;
import dev.saccade.fuzz.Declaration.Memory;
import dev.saccade.fuzz.Declaration.Read;
import dev.saccade.fuzz.Declaration.Template;
import dev.saccade.fuzz.Declaration.Write;
import dev.saccade.fuzz.Node.Apply;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes random memories of every template. */
final class MemoryGenerator {
  private final Dice dice;
  private final Form form;
  private final NodeGenerator nodes;
  private final Node init = new Node.Ref(Stimulus.INIT, Shape.BOOL);
  private final Node fill = new Node.Ref(Stimulus.FILL, Stimulus.FILL_SHAPE);

  MemoryGenerator(Dice dice, Form form, Visible visible) {
    this.dice = dice;
    this.form = form.shallow();
    this.nodes = new NodeGenerator(dice, form.shallow(), visible);
  }

  Memory of(String name) {
    Template template = dice.pick(List.of(Template.values()));
    boolean rom = template == Template.ROM_SYNC || template == Template.ROM_ASYNC;
    Shape word = dice.shape(form.widest());
    if (word.bool()) {
      word = Shape.unsigned(1);
    }
    int most = Math.max(2, Math.min(Stimulus.DEEPEST, 200 / word.width()));
    int depth = dice.between(2, most);
    if (dice.chance(50)) {
      depth = Integer.highestOneBit(depth);
    }
    List<BigInteger> contents = new ArrayList<>();
    if (rom || (template == Template.BLOCK && dice.chance(60))) {
      for (int i = 0; i < depth; i++) {
        contents.add(dice.bits(word));
      }
    }
    Optional<Write> write = rom ? Optional.empty() : Optional.of(write(template, word, depth));
    int ports = template == Template.SINGLE_PORT ? 1 : dice.between(1, 2);
    List<Read> reads = new ArrayList<>();
    for (int i = 0; i < ports; i++) {
      String output = name + "q" + (char) ('a' + i);
      reads.add(
          template == Template.BLOCK
              ? blockRead(output, write.orElseThrow(), depth)
              : new Read(output, enable(), address(depth), Collision.OLD));
    }
    return new Memory(name, template, word, depth, contents, write, reads);
  }

  /** While the design is initialised, the write port walks through all words. */
  private Write write(Template template, Shape word, int depth) {
    Node enable = Apply.of(Op.OR, init, nodes.bool());
    Optional<Node> mask = Optional.empty();
    if (template != Template.REGISTER_FILE && dice.chance(50)) {
      List<Integer> lanes = new ArrayList<>();
      for (int n = 1; n <= Math.min(8, word.width()); n++) {
        if (word.width() % n == 0) {
          lanes.add(n);
        }
      }
      Shape shape = Shape.unsigned(dice.pick(lanes));
      Node ones = new Node.Literal(shape.ones(), shape);
      mask = Optional.of(Apply.of(Op.MUX, init, ones, nodes.of(shape)));
    }
    Shape index = Shape.index(depth);
    Node address = Apply.of(Op.MUX, init, nodes.fit(fill, index), address(depth));
    Node data = Apply.of(Op.MUX, init, dice.literal(word), nodes.of(word));
    return new Write(enable, address, data, mask);
  }

  private Read blockRead(String output, Write write, int depth) {
    Node enable = enable();
    return switch (dice.below(3)) {
      case 0 -> new Read(output, enable, collidingAddress(write, depth), Collision.OLD);
      case 1 -> new Read(output, enable, collidingAddress(write, depth), Collision.NEW);
      default -> {
        Node apart = Apply.of(Op.AND, Apply.of(Op.NOT, write.enable()), enable);
        yield new Read(output, apart, address(depth), Collision.NEVER);
      }
    };
  }

  private Node collidingAddress(Write write, int depth) {
    return dice.chance(50) ? write.address() : address(depth);
  }

  private Node enable() {
    return dice.chance(30) ? Node.Literal.of(1, Shape.BOOL) : nodes.bool();
  }

  /** An address, seldom beyond the last word: what is read there is unknown, and spreads. */
  private Node address(int depth) {
    Shape shape = Shape.index(depth);
    Node address = nodes.index(shape.width());
    if (Integer.bitCount(depth) == 1 || dice.chance(20)) {
      return address;
    }
    Node inside = Apply.of(Op.LT, address, Node.Literal.of(depth, shape));
    return Apply.of(Op.MUX, inside, address, Node.Literal.of(dice.below(depth), shape));
  }
}
