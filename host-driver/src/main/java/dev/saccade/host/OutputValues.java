package dev.saccade.host;

import dev.saccade.network.integer.OutputScale;
import dev.saccade.network.integer.TensorShape;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** One output of a network for one frame: logits, features, whatever the network gives. */
public final class OutputValues {
  private final String name;
  private final TensorShape shape;
  private final int[] integers;
  private final OutputScale scale;

  /**
   * A place of an output and what is there.
   *
   * @param index of the value; of logits, the class
   */
  public record Ranked(int index, int integer, double real) {}

  OutputValues(String name, TensorShape shape, int[] integers, OutputScale scale) {
    this.name = name;
    this.shape = shape;
    this.integers = integers;
    this.scale = scale;
  }

  /** As the model calls it. */
  public String name() {
    return name;
  }

  public TensorShape shape() {
    return shape;
  }

  /** The result, to the last bit: {@code [row][column][channel]}; a copy. */
  public int[] integers() {
    return integers.clone();
  }

  /** What the integers stand for. */
  public double[] reals() {
    return IntStream.range(0, integers.length).mapToDouble(this::real).toArray();
  }

  /** The largest values by what they stand for, the largest first; of equal ones the first. */
  public List<Ranked> top(int count) {
    return IntStream.range(0, integers.length)
        .mapToObj(i -> new Ranked(i, integers[i], real(i)))
        .sorted(Comparator.comparingDouble(Ranked::real).reversed())
        .limit(count)
        .toList();
  }

  private double real(int index) {
    return scale.real(index % shape.channels(), integers[index]);
  }

  @Override
  public String toString() {
    return name + " (" + shape + ")";
  }
}
