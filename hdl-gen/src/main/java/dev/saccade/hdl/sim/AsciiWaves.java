package dev.saccade.hdl.sim;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Waveforms of chosen signals as text, for golden tests and terminals. One bit is drawn as a line,
 * more as hexadecimal numbers; the same run gives the same text.
 *
 * <pre>
 *        │0   1   2
 * enable │    ┌───────
 *        │────┘
 *        │────────┬───
 * value  │ 00     │01
 *        │────────┴───
 * </pre>
 */
public final class AsciiWaves {
  private static final int LEAST_COLUMNS = 4;

  private final Map<String, List<BigInteger>> values = new LinkedHashMap<>();
  private final Map<String, Integer> widths = new LinkedHashMap<>();
  private final long firstCycle;
  private int cycles;

  private AsciiWaves(long firstCycle) {
    this.firstCycle = firstCycle;
  }

  /**
   * Records signals in every cycle from now on.
   *
   * @param signals names as for {@link CycleSimulator#peekSignal}; none means all ports
   */
  public static AsciiWaves record(CycleSimulator simulator, String... signals) {
    AsciiWaves waves = new AsciiWaves(simulator.cycle());
    List<ValueSlot> slots =
        signals.length == 0
            ? simulator.ports().stream().map(port -> simulator.slot(port.name())).toList()
            : List.of(signals).stream().map(simulator::slot).toList();
    for (ValueSlot slot : slots) {
      waves.values.put(slot.name(), new ArrayList<>());
      waves.widths.put(slot.name(), slot.width());
    }
    simulator.watch(
        (watched, cycle) -> {
          long[] words = watched.observe();
          slots.forEach(slot -> waves.values.get(slot.name()).add(slot.bits(words)));
          waves.cycles++;
        });
    return waves;
  }

  /** The cycles from the first recorded one on, as many as fit into {@code columns}. */
  public String render(int columns) {
    return render(firstCycle, columns);
  }

  /** The recorded cycles from number {@code from} on, as many as fit into {@code columns}. */
  public String render(long from, int columns) {
    int skipped = Math.toIntExact(Math.max(0, Math.min(from - firstCycle, cycles)));
    int nameColumns = values.keySet().stream().mapToInt(String::length).max().orElse(0) + 1;
    int cell = cellColumns();
    int shown = Math.max(1, (columns - nameColumns - 1) / cell);
    int end = Math.min(cycles, skipped + shown);
    StringBuilder result = new StringBuilder();
    line(result, "", nameColumns, ruler(skipped, end, cell));
    values.forEach(
        (name, all) -> {
          List<BigInteger> window = all.subList(skipped, end);
          if (widths.get(name) == 1) {
            line(result, name, nameColumns, level(window, cell, true));
            line(result, "", nameColumns, level(window, cell, false));
          } else {
            line(result, "", nameColumns, edge(window, cell, '┬'));
            line(result, name, nameColumns, numbers(window, cell, widths.get(name)));
            line(result, "", nameColumns, edge(window, cell, '┴'));
          }
        });
    return result.toString();
  }

  /** Enough for numbers of up to 16 bits; wider ones are cut where they change every cycle. */
  private int cellColumns() {
    int digits =
        widths.values().stream().filter(w -> w <= 16).mapToInt(AsciiWaves::digits).max().orElse(1);
    return Math.max(LEAST_COLUMNS, digits + 2);
  }

  private String ruler(int from, int end, int cell) {
    StringBuilder result = new StringBuilder();
    for (int i = from; i < end; i++) {
      int column = (i - from) * cell;
      // A number that touches the one before is left out.
      if (column == 0 || result.length() < column) {
        result.append(" ".repeat(column - result.length())).append(firstCycle + i);
      }
    }
    return result.toString();
  }

  private static String level(List<BigInteger> window, int cell, boolean upper) {
    StringBuilder result = new StringBuilder();
    boolean before = !window.isEmpty() && window.get(0).signum() != 0;
    for (BigInteger value : window) {
      boolean high = value.signum() != 0;
      char flat = high == upper ? '─' : ' ';
      char first = flat;
      if (high && !before) {
        first = upper ? '┌' : '┘';
      } else if (!high && before) {
        first = upper ? '┐' : '└';
      }
      result.append(first).append(String.valueOf(flat).repeat(cell - 1));
      before = high;
    }
    return result.toString();
  }

  private static String edge(List<BigInteger> window, int cell, char change) {
    StringBuilder result = new StringBuilder();
    for (int i = 0; i < window.size(); i++) {
      boolean changes = i > 0 && !window.get(i).equals(window.get(i - 1));
      result.append(changes ? change : '─').append("─".repeat(cell - 1));
    }
    return result.toString();
  }

  private static String numbers(List<BigInteger> window, int cell, int width) {
    StringBuilder result = new StringBuilder();
    int start = 0;
    while (start < window.size()) {
      int end = start + 1;
      while (end < window.size() && window.get(end).equals(window.get(start))) {
        end++;
      }
      result.append(start == 0 ? ' ' : '│');
      result.append(fit(hex(window.get(start), width), (end - start) * cell - 1));
      start = end;
    }
    return result.toString();
  }

  private static String fit(String text, int columns) {
    return text.length() > columns
        ? text.substring(0, columns - 1) + "…"
        : text + " ".repeat(columns - text.length());
  }

  private static String hex(BigInteger value, int width) {
    String text = value.toString(16);
    return "0".repeat(digits(width) - text.length()) + text;
  }

  private static int digits(int width) {
    return (width + 3) / 4;
  }

  private static void line(StringBuilder result, String name, int columns, String wave) {
    String text = name + " ".repeat(columns - name.length()) + "│" + wave;
    result.append(text.stripTrailing()).append('\n');
  }
}
