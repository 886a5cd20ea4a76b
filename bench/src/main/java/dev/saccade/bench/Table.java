package dev.saccade.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Rows as an aligned table: texts to the left, numbers to the right on their decimal point. */
public final class Table {
  /** What stands for a figure that there is none of, also in a column of numbers. */
  static final String NONE = "–";

  private final List<String> keys;
  private final List<List<String>> cells = new ArrayList<>();
  private final List<Boolean> numeric = new ArrayList<>();

  /** A table of rows that all have the same keys. */
  public Table(List<Row> rows) {
    keys = rows.isEmpty() ? List.of() : rows.get(0).keys();
    rows.forEach(row -> cells.add(new ArrayList<>()));
    for (String key : keys) {
      List<Object> column = rows.stream().map(Row::values).map(values -> values.get(key)).toList();
      int decimals = decimals(column);
      numeric.add(column.stream().allMatch(v -> v instanceof Number || v.equals(NONE)));
      for (int i = 0; i < column.size(); i++) {
        cells.get(i).add(text(column.get(i), decimals));
      }
    }
  }

  /** The table with a heading and a rule, two blanks between columns, for a terminal. */
  public String text() {
    List<Integer> widths = widths();
    List<String> rules = widths.stream().map("─"::repeat).toList();
    StringBuilder out = new StringBuilder();
    line(out, keys, widths, "", "  ", "");
    line(out, rules, widths, "", "  ", "");
    cells.forEach(row -> line(out, row, widths, "", "  ", ""));
    return out.toString();
  }

  /** The table in Markdown. */
  public String markdown() {
    List<Integer> widths = widths();
    List<String> rules = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      String dashes = "-".repeat(widths.get(i) - 1);
      rules.add(numeric.get(i) ? dashes + ":" : dashes + "-");
    }
    StringBuilder out = new StringBuilder();
    line(out, keys, widths, "| ", " | ", " |");
    line(out, rules, widths, "| ", " | ", " |");
    cells.forEach(row -> line(out, row, widths, "| ", " | ", " |"));
    return out.toString();
  }

  private void line(
      StringBuilder out,
      List<String> texts,
      List<Integer> widths,
      String before,
      String between,
      String after) {
    List<String> padded = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      String blanks = " ".repeat(widths.get(i) - texts.get(i).length());
      padded.add(numeric.get(i) ? blanks + texts.get(i) : texts.get(i) + blanks);
    }
    out.append((before + String.join(between, padded) + after).stripTrailing()).append('\n');
  }

  private List<Integer> widths() {
    List<Integer> widths = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      int column = i;
      int widest = cells.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
      widths.add(Math.max(3, Math.max(widest, keys.get(i).length())));
    }
    return widths;
  }

  /**
   * How many decimals show three significant digits of the smallest number; two are enough beside
   * numbers from 10 on, if no number then looks like 0.
   */
  private static int decimals(List<Object> column) {
    int most = decimals(column, 3);
    boolean large =
        column.stream().anyMatch(v -> v instanceof Double number && Math.abs(number) >= 10);
    return large ? Math.min(Math.max(2, decimals(column, 1)), most) : most;
  }

  private static int decimals(List<Object> column, int digits) {
    return column.stream().mapToInt(value -> decimals(value, digits)).max().orElse(0);
  }

  private static int decimals(Object value, int digits) {
    if (!(value instanceof Double number) || number == 0 || Math.abs(number) >= 1000) {
      return 0;
    }
    int magnitude = (int) Math.floor(Math.log10(Math.abs(number)));
    return Math.max(0, Math.min(4, digits - 1 - magnitude));
  }

  private static String text(Object value, int decimals) {
    if (value instanceof Double number) {
      return String.format(Locale.ROOT, "%,." + decimals + "f", number);
    }
    return value instanceof Long number
        ? String.format(Locale.ROOT, "%,d", number)
        : String.valueOf(value);
  }

  /** A table of two columns for people: what, and what it is. */
  public static String pairs(Map<String, String> pairs) {
    int width = pairs.keySet().stream().mapToInt(String::length).max().orElse(0);
    StringBuilder out = new StringBuilder();
    pairs.forEach(
        (key, value) ->
            out.append(key)
                .append(" ".repeat(width + 2 - key.length()))
                .append(value)
                .append('\n'));
    return out.toString();
  }
}
