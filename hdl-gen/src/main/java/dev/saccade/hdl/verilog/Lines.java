package dev.saccade.hdl.verilog;

import java.util.ArrayList;
import java.util.List;

/** Lines of Verilog under construction, none longer than 100 columns where that can be had. */
final class Lines {
  private static final int COLUMNS = 100;
  private static final int STEP = 2;

  private final List<String> lines = new ArrayList<>();
  private int indent;

  Lines(int indent) {
    this.indent = indent;
  }

  int indent() {
    return indent;
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  void line(String text) {
    lines.add(text.isEmpty() ? text : " ".repeat(indent) + text);
  }

  /** A line at the left margin, as compiler directives have it. */
  void directive(String text) {
    lines.add(text);
  }

  /** A blank line, unless there is nothing above it or a blank line already. */
  void gap() {
    if (!lines.isEmpty() && !lines.get(lines.size() - 1).isEmpty()) {
      lines.add("");
    }
  }

  void open(String text) {
    line(text);
    indent += STEP;
  }

  void close(String text) {
    indent -= STEP;
    line(text);
  }

  /** Ends one nested part and begins the next, as {@code end else begin} does. */
  void turn(String text) {
    indent -= STEP;
    line(text);
    indent += STEP;
  }

  /** One statement, broken over several lines if it is too long for one. */
  void statement(Text text) {
    Breaker breaker = new Breaker();
    breaker.write(text, indent, 0);
    breaker.finish();
  }

  /** As {@link #statement}, and indents what follows. */
  void open(Text text) {
    statement(text);
    indent += STEP;
  }

  void turn(Text text) {
    indent -= STEP;
    statement(text);
    indent += STEP;
  }

  void append(Lines other) {
    lines.addAll(other.lines);
  }

  @Override
  public String toString() {
    return String.join("\n", lines) + (lines.isEmpty() ? "" : "\n");
  }

  /** Writes one text; {@code reserve} is what must still fit on the line behind a piece. */
  private final class Breaker {
    private StringBuilder current = new StringBuilder(" ".repeat(indent));

    void write(Text text, int margin, int reserve) {
      String flat = text.flat();
      if (current.length() + flat.length() + reserve <= COLUMNS) {
        current.append(flat);
        return;
      }
      if (text instanceof Text.Bracketed bracketed) {
        writeBracketed(bracketed, margin);
      } else if (text instanceof Text.Chain chain) {
        writeChain(chain, margin, reserve);
      } else if (text instanceof Text.Wrapped wrapped) {
        current.append(wrapped.before());
        write(wrapped.inner(), margin, reserve + wrapped.after().length());
        current.append(wrapped.after());
      } else {
        current.append(flat);
      }
    }

    /** Fills lines with as many items as fit. */
    private void writeBracketed(Text.Bracketed text, int margin) {
      current.append(text.open());
      newLine(margin + STEP);
      boolean first = true;
      for (int i = 0; i < text.items().size(); i++) {
        Text item = text.items().get(i);
        String comma = i + 1 < text.items().size() ? "," : "";
        if (!first) {
          if (current.length() + 1 + item.flat().length() + comma.length() <= COLUMNS) {
            current.append(' ');
          } else {
            newLine(margin + STEP);
          }
        }
        write(item, margin + STEP, comma.length());
        current.append(comma);
        first = false;
      }
      newLine(margin);
      current.append(text.close());
    }

    private void writeChain(Text.Chain text, int margin, int reserve) {
      write(text.items().get(0), margin, 0);
      for (int i = 1; i < text.items().size(); i++) {
        String operator = text.operators().get(i - 1);
        Text item = text.items().get(i);
        int room = i + 1 < text.items().size() ? 0 : reserve;
        boolean fill = operator.equals("+") || operator.equals("&") || operator.equals("|");
        int needed = operator.length() + 2 + item.flat().length() + room;
        if (fill && current.length() + needed <= COLUMNS) {
          current.append(' ');
        } else {
          newLine(margin + 2 * STEP);
        }
        current.append(operator).append(' ');
        write(item, margin + 2 * STEP, room);
      }
    }

    private void newLine(int margin) {
      finish();
      current = new StringBuilder(" ".repeat(margin));
    }

    void finish() {
      lines.add(current.toString().stripTrailing());
    }
  }
}
