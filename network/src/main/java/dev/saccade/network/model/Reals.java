package dev.saccade.network.model;

/** Real numbers that do not change. */
final class Reals {
  private final double[] numbers;

  private Reals(double[] numbers) {
    this.numbers = numbers;
  }

  /** The numbers of an array, which the caller must not change any more. */
  static Reals of(double... numbers) {
    return new Reals(numbers);
  }

  double get(int index) {
    return numbers[index];
  }

  int size() {
    return numbers.length;
  }

  /**
   * Numbers taken from these.
   *
   * @param from for each new number, the place of the old one
   */
  Reals pick(int[] from) {
    double[] picked = new double[from.length];
    for (int i = 0; i < from.length; i++) {
      picked[i] = numbers[from[i]];
    }
    return of(picked);
  }
}
