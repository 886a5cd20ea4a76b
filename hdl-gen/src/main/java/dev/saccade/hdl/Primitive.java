package dev.saccade.hdl;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A vendor cell: printed as an instance of {@link #cell} and simulated by its {@link #build} body.
 *
 * @param <I> the record of ports; {@link #pin} gives their names on the cell
 */
public interface Primitive<I extends Record> extends Hardware<I> {
  /** The cell's Verilog name, such as {@code SB_LUT4}. */
  String cell();

  /**
   * Verilog parameters in Verilog syntax, such as {@code LUT_INIT} to {@code 16'h8000}, in order.
   */
  default Map<String, String> cellParameters() {
    return Map.of();
  }

  /** The cell's pin for a component of the ports record: by default its name in upper case. */
  default String pin(String component) {
    return component.toUpperCase(Locale.ROOT);
  }

  /** The pin that takes the clock, if the cell has one. */
  default Optional<String> clockPin() {
    return Optional.empty();
  }
}
