package dev.saccade.sim;

import static java.util.Objects.requireNonNull;

import dev.saccade.hdl.ir.ModuleIr;
import dev.saccade.hdl.sim.CycleSimulator;
import dev.saccade.hdl.sim.Simulation;
import java.util.List;
import java.util.Optional;

/** Opens one design in any of the three simulators, so that one test bench drives them all. */
public final class Simulators {
  private final ModuleIr top;
  private final VerilogDesign design;
  private final VerilatorOptions options;
  private Optional<VerilatedModel> model = Optional.empty();

  private Simulators(ModuleIr top, VerilogDesign design, VerilatorOptions options) {
    this.top = requireNonNull(top, "top is null");
    this.design = requireNonNull(design, "design is null");
    this.options = requireNonNull(options, "options is null");
  }

  /**
   * Simulators of one design.
   *
   * @param top its intermediate form
   * @param design the Verilog that was emitted from it
   */
  public static Simulators of(ModuleIr top, VerilogDesign design) {
    return new Simulators(top, design, VerilatorOptions.forQuickBuild());
  }

  /** The same with other options for Verilator. */
  public Simulators with(VerilatorOptions verilatorOptions) {
    return new Simulators(top, design, verilatorOptions);
  }

  /**
   * Opens a simulation.
   *
   * @param seed of what the design leaves undefined; Icarus has no use for it
   * @throws dev.saccade.sim.process.ToolException if the engine is not installed
   * @throws SimulationBuildException if it refuses the Verilog
   */
  public Simulation open(SimulationEngine engine, long seed) {
    return switch (engine) {
      case CYCLE -> CycleSimulator.open(top, seed);
      case VERILATOR -> model().open(seed);
      case ICARUS -> Icarus.installed().open(design, Icarus.Undefined.ZERO);
    };
  }

  /**
   * Runs a test bench on each of the engines.
   *
   * @throws AssertionError that names the engine and the seed if the bench fails
   */
  public void run(List<SimulationEngine> engines, long seed, TestBench bench) {
    for (SimulationEngine engine : engines) {
      try (Simulation simulation = open(engine, seed)) {
        bench.run(simulation);
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError(
            design.top() + " on " + engine + " with seed " + seed + ": " + e.getMessage(), e);
      }
    }
  }

  private VerilatedModel model() {
    if (model.isEmpty()) {
      model = Optional.of(Verilator.installed().build(design, options));
    }
    return model.get();
  }
}
