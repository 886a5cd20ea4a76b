package dev.saccade.hdl.verilog;

import java.util.List;
import java.util.StringJoiner;

/** A piece of Verilog that knows where it may be broken into lines. */
sealed interface Text {
  /** The text on one line. */
  String flat();

  static Text of(String text) {
    return new Atom(text);
  }

  /** Text that is never broken. */
  record Atom(String text) implements Text {
    @Override
    public String flat() {
      return text;
    }
  }

  /** Items between brackets, with commas. */
  record Bracketed(String open, List<Text> items, String close) implements Text {
    public Bracketed {
      items = List.copyOf(items);
    }

    @Override
    public String flat() {
      StringJoiner joiner = new StringJoiner(", ", open, close);
      items.forEach(item -> joiner.add(item.flat()));
      return joiner.toString();
    }
  }

  /**
   * Items with an operator before each but the first; {@code operators} has one less than items.
   */
  record Chain(List<Text> items, List<String> operators) implements Text {
    public Chain {
      items = List.copyOf(items);
      operators = List.copyOf(operators);
    }

    @Override
    public String flat() {
      StringBuilder flat = new StringBuilder(items.get(0).flat());
      for (int i = 1; i < items.size(); i++) {
        flat.append(' ').append(operators.get(i - 1)).append(' ').append(items.get(i).flat());
      }
      return flat.toString();
    }
  }

  /** One piece with something directly before and after it. */
  record Wrapped(String before, Text inner, String after) implements Text {
    @Override
    public String flat() {
      return before + inner.flat() + after;
    }
  }
}
