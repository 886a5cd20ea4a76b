package dev.saccade.bench;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One line of a benchmark's table: keys with text or numbers, in the order in which they were put.
 *
 * <p>A key carries its unit ({@code fmax_mhz}, {@code peak_mib}); a share or ratio is a plain
 * number.
 */
public final class Row {
  private final Map<String, Object> values;

  private Row(Map<String, Object> values) {
    this.values = Collections.unmodifiableMap(values);
  }

  /** A row without keys, to be extended by {@code with}. */
  public static Row empty() {
    return new Row(new LinkedHashMap<>());
  }

  /** A row as it was read from a result file; numbers are longs or doubles. */
  static Row of(Map<String, Object> values) {
    Row row = empty();
    for (Map.Entry<String, Object> entry : values.entrySet()) {
      Object value = entry.getValue();
      if (value instanceof Double || value instanceof Float) {
        row = row.with(entry.getKey(), ((Number) value).doubleValue());
      } else if (value instanceof Number number) {
        row = row.with(entry.getKey(), number.longValue());
      } else {
        row = row.with(entry.getKey(), String.valueOf(value));
      }
    }
    return row;
  }

  /** This row with a text. */
  public Row with(String key, String value) {
    return extended(key, requireNonNull(value, "value is null"));
  }

  /** This row with a whole number. */
  public Row with(String key, long value) {
    return extended(key, value);
  }

  /** This row with a number that must be finite. */
  public Row with(String key, double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(
          "the figure '" + key + "' is " + value + "; a row holds finite numbers only");
    }
    return extended(key, value);
  }

  private Row extended(String key, Object value) {
    if (!key.matches("[a-z][a-z0-9_]*")) {
      throw new IllegalArgumentException(
          "the key '" + key + "' is not of the form lower_case_with_unit");
    }
    Map<String, Object> extended = new LinkedHashMap<>(values);
    if (extended.put(key, value) != null) {
      throw new IllegalArgumentException("the row has the key '" + key + "' already");
    }
    return new Row(extended);
  }

  /** Whether the first columns of this row are those. */
  boolean begins(Row head) {
    return keys().size() >= head.keys().size()
        && keys().subList(0, head.keys().size()).equals(head.keys())
        && head.keys().stream().allMatch(key -> value(key).equals(head.value(key)));
  }

  /** The keys in order. */
  public List<String> keys() {
    return List.copyOf(values.keySet());
  }

  /** The text or the number, printed, of a key that the row has. */
  public String text(String key) {
    return String.valueOf(value(key));
  }

  /** The number of a key that the row has. */
  public double number(String key) {
    if (value(key) instanceof Number number) {
      return number.doubleValue();
    }
    throw new IllegalArgumentException("'" + key + "' is the text " + value(key));
  }

  /** All values by key: strings, longs and doubles. */
  public Map<String, Object> values() {
    return values;
  }

  private Object value(String key) {
    Object value = values.get(key);
    if (value == null) {
      throw new IllegalArgumentException("no key '" + key + "' in " + values.keySet());
    }
    return value;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Row row && keys().equals(row.keys()) && values.equals(row.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return values.toString();
  }
}
