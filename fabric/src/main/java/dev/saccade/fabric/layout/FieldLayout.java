package dev.saccade.fabric.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A bit-exact encoding: numbers of fixed width, one after the other from the lowest bit of the
 * first word upwards; a number that would cross a word begins the next. Encoded, every word takes
 * whole bytes, lowest first, and bits that belong to no field are 0 and ignored.
 */
public final class FieldLayout {
  private final String name;
  private final int wordBits;
  private final Map<String, Field> fields;
  private final int words;

  private FieldLayout(String name, int wordBits, Map<String, Field> fields, int words) {
    this.name = name;
    this.wordBits = wordBits;
    this.fields = fields;
    this.words = words;
  }

  /** A layout in words of {@code wordBits}. */
  public static Builder inWords(String name, int wordBits) {
    return new Builder(name, wordBits);
  }

  /** Collects fields, lowest first. */
  public static final class Builder {
    private final String name;
    private final int wordBits;
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private int word;
    private int offset;

    private Builder(String name, int wordBits) {
      this.name = name;
      this.wordBits = wordBits;
    }

    public Builder unsigned(String field, int bits, String doc) {
      return add(field, bits, false, doc);
    }

    public Builder signed(String field, int bits, String doc) {
      return add(field, bits, true, doc);
    }

    Builder add(String field, int bits, boolean signed, String doc) {
      if (bits < 1 || bits > 63 || bits > wordBits) {
        throw new IllegalArgumentException(
            name + "." + field + " of " + bits + " bits; use 1 to " + Math.min(63, wordBits));
      }
      if (offset + bits > wordBits) {
        word++;
        offset = 0;
      }
      if (fields.put(field, new Field(field, word, offset, bits, signed, doc)) != null) {
        throw new IllegalArgumentException(name + " has two fields " + field + "; rename one");
      }
      offset += bits;
      return this;
    }

    public FieldLayout build() {
      return new FieldLayout(name, wordBits, new LinkedHashMap<>(fields), word + 1);
    }
  }

  public String name() {
    return name;
  }

  public int wordBits() {
    return wordBits;
  }

  /** Words of one encoding. */
  public int words() {
    return words;
  }

  /** Bytes of one encoding. */
  public int bytes() {
    return words * bytesPerWord();
  }

  /** Bytes that a word takes on the link. */
  public int bytesPerWord() {
    return (wordBits + 7) / 8;
  }

  /** All fields in order. */
  public List<Field> fields() {
    return List.copyOf(fields.values());
  }

  /**
   * The field of a name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Field field(String field) {
    Field found = fields.get(field);
    if (found == null) {
      throw new IllegalArgumentException(
          name + " has no field " + field + "; it has " + String.join(", ", fields.keySet()));
    }
    return found;
  }

  /**
   * The encoding of one value per field.
   *
   * @throws IllegalArgumentException naming the field whose value does not fit
   */
  public byte[] encode(long... values) {
    if (values.length != fields.size()) {
      throw new IllegalArgumentException(
          values.length + " values for the " + fields.size() + " fields of " + name);
    }
    byte[] encoded = new byte[bytes()];
    int i = 0;
    for (Field field : fields.values()) {
      long value = values[i++];
      field.check(name, value);
      int first = field.word() * bytesPerWord() * 8 + field.offset();
      for (int bit = 0; bit < field.bits(); bit++) {
        encoded[(first + bit) / 8] |= (byte) ((value >> bit & 1) << ((first + bit) % 8));
      }
    }
    return encoded;
  }

  /**
   * The values of an encoding that begins at {@code at}, one per field.
   *
   * @throws IllegalArgumentException if bytes are missing
   */
  public long[] decode(byte[] encoded, int at) {
    if (at < 0 || encoded.length - at < bytes()) {
      throw new IllegalArgumentException(
          name + " takes " + bytes() + " bytes; " + (encoded.length - at) + " are there");
    }
    List<Long> values = new ArrayList<>();
    for (Field field : fields.values()) {
      int first = (at + field.word() * bytesPerWord()) * 8 + field.offset();
      long value = 0;
      for (int bit = 0; bit < field.bits(); bit++) {
        value |= (encoded[(first + bit) / 8] >> ((first + bit) % 8) & 1L) << bit;
      }
      int unused = Long.SIZE - field.bits();
      values.add(field.signed() ? value << unused >> unused : value);
    }
    return values.stream().mapToLong(Long::longValue).toArray();
  }
}
