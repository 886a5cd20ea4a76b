package dev.saccade.sim;

/** An output had bits that are neither 0 nor 1, in a simulation that was told to refuse them. */
public final class UndefinedValueException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String port;
  private final String bits;
  private final long cycle;

  UndefinedValueException(String top, String port, String bits, long cycle) {
    super(
        "output "
            + port
            + " of "
            + top
            + " is undefined in cycle "
            + cycle
            + ": "
            + bits
            + "; reset the design first, write what it reads, or open it with Undefined.ZERO");
    this.port = port;
    this.bits = bits;
    this.cycle = cycle;
  }

  public String port() {
    return port;
  }

  /** Of the characters 0, 1, x and z, the highest first. */
  public String bits() {
    return bits;
  }

  public long cycle() {
    return cycle;
  }
}
