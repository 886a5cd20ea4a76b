package dev.saccade.hdl;

/**
 * A module: a record of its parameters that declares ports and builds logic.
 *
 * <p>Records that are equal are one Verilog module. Parameters may be {@code int}, {@code long},
 * {@code boolean}, {@code String}, enums, records, and lists of these.
 *
 * @param <I> the record of ports; its component names are the Verilog port names, in order
 */
public interface Hardware<I extends Record> {
  /** Declares the ports. Called more than once, so it must depend on the parameters only. */
  I io(Ports p);

  /** Adds the logic that drives the outputs. Called once per set of parameters. */
  void build(Logic m, I io);

  /**
   * The Verilog name: by default the record's name in snake case with its parameters, such as
   * {@code counter_width8}.
   */
  default String moduleName() {
    return ModuleNames.of(this);
  }
}
