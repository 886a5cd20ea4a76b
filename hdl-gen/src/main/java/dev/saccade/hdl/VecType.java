package dev.saccade.hdl;

import dev.saccade.hdl.check.ProblemCode;
import java.util.ArrayList;
import java.util.List;

/** The type of a {@link Vec}; element i of {@code name} is called {@code name} + i. */
public final class VecType<T> extends Type<Vec<T>> {
  private final Type<T> element;
  private final int size;

  VecType(Type<T> element, int size) {
    this.element = element;
    this.size = size;
    if (size < 0) {
      throw Source.problem(
          ProblemCode.HDL004, "a vector of " + size + " elements", "use 0 or more elements");
    }
  }

  /** The type of each element. */
  public Type<T> element() {
    return element;
  }

  /** How many elements there are. */
  public int size() {
    return size;
  }

  @Override
  public int width() {
    return Math.multiplyExact(size, element.width());
  }

  @Override
  Vec<T> build(String name, Leaves leaves) {
    List<T> elements = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      elements.add(element.build(name + i, leaves));
    }
    return new Vec<>(element, elements);
  }

  @Override
  public String toString() {
    return "vec(" + element + ", " + size + ")";
  }
}
