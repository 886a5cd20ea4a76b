package dev.saccade.fuzz;

import static dev.saccade.fuzz.Shape.require;

import java.util.ArrayList;
import java.util.List;

/** A word, or a list of such in parentheses. */
record Symbolic(String word, List<Symbolic> list) {
  /** Reads all that a text holds; a line's rest after {@code ;} is a comment. */
  static List<Symbolic> read(String text) {
    String spaced =
        text.lines()
            .map(line -> line.contains(";") ? line.substring(0, line.indexOf(';')) : line)
            .reduce("", (a, b) -> a + "\n" + b)
            .replace("(", " ( ")
            .replace(")", " ) ")
            .trim();
    List<List<Symbolic>> open = new ArrayList<>();
    open.add(new ArrayList<>());
    for (String word : spaced.split("\\s+")) {
      if (word.equals("(")) {
        open.add(new ArrayList<>());
      } else if (word.equals(")")) {
        require(open.size() > 1, "a ) without its (");
        List<Symbolic> closed = open.remove(open.size() - 1);
        open.get(open.size() - 1).add(new Symbolic("", closed));
      } else if (!word.isEmpty()) {
        open.get(open.size() - 1).add(new Symbolic(word, List.of()));
      }
    }
    require(open.size() == 1, "a ( without its )");
    return open.get(0);
  }

  Symbolic at(int index) {
    if (index >= list.size()) {
      // No require(): its text would be made on each of many calls.
      throw new IllegalArgumentException("too short: " + this);
    }
    return list.get(index);
  }

  String wordAt(int index) {
    return at(index).word;
  }

  int numberAt(int index) {
    return Integer.parseInt(wordAt(index));
  }

  int size() {
    return list.size();
  }

  boolean isWord() {
    return !word.isEmpty();
  }

  List<Symbolic> from(int index) {
    return list.subList(index, list.size());
  }
}
