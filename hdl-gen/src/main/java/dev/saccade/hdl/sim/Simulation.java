package dev.saccade.hdl.sim;

import java.math.BigInteger;
import java.util.List;
import java.util.OptionalLong;

/**
 * A running simulation of one top. The same calls drive the cycle simulator, Verilator and Icarus,
 * so that one test bench serves all three.
 *
 * <p>Inputs keep their value until poked again; before the first poke they are 0, except that the
 * reset starts at 1 until {@link #reset} or a poke. {@code peek} returns outputs settled for the
 * present inputs and registers. {@code step} is one rising clock edge with the present inputs. A
 * port of kind SINT takes and gives negative numbers; every other port gives {@code 0 <= value <
 * 2^width}. A top without a clock steps without effect.
 *
 * <p>A failed assertion, {@code $fatal}, {@code $stop} or {@code $finish} ends the simulation with
 * a {@link SimulationStopped} from the call in which it happened; every later call but {@code
 * close} throws it again. Not thread-safe: one thread at a time.
 */
public interface Simulation extends AutoCloseable {
  /** Input ports first, each group in the order of the ports record; the reset is the first. */
  List<SimulationPort> ports();

  /** Sets an input. The value must fit the port. */
  void poke(String port, BigInteger value);

  /** Sets an input. The value must fit the port. */
  default void poke(String port, long value) {
    poke(port, BigInteger.valueOf(value));
  }

  /** The settled value of a port. */
  BigInteger peekBig(String port);

  /** The settled value of a port of at most 63 bits, or of 64 bits that fits. */
  default long peek(String port) {
    return peekBig(port).longValueExact();
  }

  /** {@code cycles} rising clock edges with the present inputs. */
  void step(int cycles);

  /** One rising clock edge with the present inputs. */
  default void step() {
    step(1);
  }

  /**
   * Steps with the present inputs until a port has a value, settled, or the cycles are over.
   *
   * @return how many cycles it took, 0 if the port had the value already; empty if it never had
   * @throws IllegalArgumentException if the port cannot have the value, or there is no such port
   */
  default OptionalLong runUntil(String port, BigInteger value, long maxCycles) {
    if (maxCycles < 0) {
      throw new IllegalArgumentException(maxCycles + " cycles; give 0 or more");
    }
    ports().stream()
        .filter(p -> p.name().equals(port) && !p.fits(value))
        .findFirst()
        .ifPresent(
            p -> {
              throw p.misfit(value);
            });
    for (long cycles = 0; cycles <= maxCycles; cycles++) {
      if (peekBig(port).equals(value)) {
        return OptionalLong.of(cycles);
      }
      if (cycles < maxCycles) {
        step();
      }
    }
    return OptionalLong.empty();
  }

  /** As {@link #runUntil(String, BigInteger, long)}. */
  default OptionalLong runUntil(String port, long value, long maxCycles) {
    return runUntil(port, BigInteger.valueOf(value), maxCycles);
  }

  /** Holds the reset for {@code cycles} edges and lets go. Without effect on a top without one. */
  void reset(int cycles);

  /** Clock edges since the start. */
  long cycle();

  /**
   * Runs one cycle per row of {@code stimulus}: sets all inputs from the row, settles, records all
   * outputs in the row of the result, and steps. Equal to poking, peeking and stepping row by row,
   * at the cost of one call.
   *
   * @return a row of outputs per row of inputs
   */
  Frames run(Frames stimulus);

  /** Releases the simulation; harmless the second time. */
  @Override
  void close();
}
