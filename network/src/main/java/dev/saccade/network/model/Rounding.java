package dev.saccade.network.model;

/** How a quantiser makes an integer of a real number. */
public enum Rounding {
  /** To the nearest integer, a half to the even one. */
  HALF_EVEN,
  /**
   * To the nearest integer, a half to the odd one: what QuantizeLinear does with an odd zero point,
   * which it adds after rounding half to even.
   */
  HALF_ODD,
  /** To the nearest integer, a half to the larger one: the sign of a BipolarQuant. */
  HALF_CEILING,
  /** To the nearest integer, a half away from 0. */
  HALF_UP,
  /** To the nearest integer, a half towards 0. */
  HALF_DOWN,
  FLOOR,
  CEILING,
  /** Away from 0. */
  UP,
  /** Towards 0. */
  DOWN;

  /**
   * The integer of a real number {@code v}.
   *
   * @param floor the largest integer not above it
   * @param half sign of {@code v - floor - 1/2}
   * @param integral whether it is {@code floor} itself
   */
  public long apply(long floor, int half, boolean integral) {
    if (integral) {
      return floor;
    }
    boolean up =
        switch (this) {
          case HALF_EVEN -> half > 0 || (half == 0 && (floor & 1) != 0);
          case HALF_ODD -> half > 0 || (half == 0 && (floor & 1) == 0);
          case HALF_CEILING -> half >= 0;
          case HALF_UP -> half > 0 || (half == 0 && floor >= 0);
          case HALF_DOWN -> half > 0 || (half == 0 && floor < 0);
          case FLOOR -> false;
          case CEILING -> true;
          case UP -> floor >= 0;
          case DOWN -> floor < 0;
        };
    return up ? floor + 1 : floor;
  }
}
