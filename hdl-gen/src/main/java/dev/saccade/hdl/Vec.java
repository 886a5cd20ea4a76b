package dev.saccade.hdl;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/**
 * Values of one type, side by side. A Java list for the program that builds hardware; {@link #at}
 * and {@link #setAt} choose an element in hardware.
 */
public final class Vec<T> extends AbstractList<T> implements RandomAccess {
  private final Type<T> element;
  private final List<T> elements;

  Vec(Type<T> element, List<T> elements) {
    this.element = element;
    this.elements = List.copyOf(elements);
  }

  /** The type of each element. */
  public Type<T> elementType() {
    return element;
  }

  @Override
  public T get(int index) {
    return elements.get(index);
  }

  @Override
  public int size() {
    return elements.size();
  }

  /** The element with that number; zero beyond the last one. */
  public T at(UInt index) {
    return index.owner().compounds().pick(element, elements, index);
  }

  /** Drives the wire with that number; drives none beyond the last one. */
  public void setAt(UInt index, T value) {
    index.owner().compounds().assignAt(elements, index, value, false);
  }

  /** Gives the register with that number its next value; none beyond the last one. */
  public void nextAt(UInt index, T value) {
    index.owner().compounds().assignAt(elements, index, value, true);
  }
}
