package dev.saccade.fuzz;

import dev.saccade.hdl.ir.ModuleIr;
import dev.saccade.hdl.sim.CycleSimulator;
import dev.saccade.hdl.sim.Frames;
import dev.saccade.hdl.sim.Simulation;
import dev.saccade.hdl.verilog.Manifest;
import dev.saccade.sim.Icarus;
import dev.saccade.sim.IcarusSimulation;
import dev.saccade.sim.Verilator;
import dev.saccade.sim.VerilatorOptions;
import dev.saccade.sim.VerilogDesign;
import dev.saccade.sim.process.Tool;
import dev.saccade.synthesis.Netlist;
import dev.saccade.synthesis.SynthesisFlow;
import dev.saccade.synthesis.SynthesisTools;
import dev.saccade.synthesis.Yosys;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Something that simulates designs, to be held against the reference. */
enum Voice {
  /** The cycle simulator in Java. */
  CYCLE {
    @Override
    List<Trace> run(Batch batch) {
      List<Trace> traces = new ArrayList<>();
      for (int i = 0; i < batch.cases().size(); i++) {
        ModuleIr top = batch.tops().get(i);
        try (CycleSimulator simulator = CycleSimulator.open(top, 1)) {
          traces.add(Rows.run(simulator, batch.cases().get(i)));
        }
      }
      return traces;
    }
  },
  /** Verilator, which must also find nothing to warn of. */
  VERILATOR {
    @Override
    List<Trace> run(Batch batch) {
      lint(batch.design());
      try (Simulation simulation =
          Verilator.installed().build(batch.design(), VerilatorOptions.forQuickBuild()).open(1)) {
        return batch.read(simulation.run(batch.stimulus(simulation)), Optional.empty());
      }
    }
  },
  /** Icarus, where a value that the reference knows must be a defined one. */
  ICARUS {
    @Override
    List<Trace> run(Batch batch) {
      return icarus(batch, batch.design());
    }
  },
  /** The netlist that Yosys makes, simulated by Icarus. */
  NETLIST {
    @Override
    List<Trace> run(Batch batch) {
      VerilogDesign design = batch.design();
      Netlist netlist =
          new SynthesisFlow(new Yosys(SynthesisTools.ofUser()))
              .gates(design.folder(), design.manifest(), design.folder().resolve("work"));
      return icarus(batch, new VerilogDesign(netlist.folder(), netlist.manifest()));
    }
  };

  /** A trace per design of the batch. */
  abstract List<Trace> run(Batch batch);

  private static List<Trace> icarus(Batch batch, VerilogDesign design) {
    try (IcarusSimulation simulation = Icarus.installed().open(design, Icarus.Undefined.ZERO)) {
      Frames stimulus = batch.stimulus(simulation);
      Frames undefined =
          new Frames(simulation.ports().stream().filter(p -> !p.input()).toList(), stimulus.rows());
      return batch.read(simulation.run(stimulus, undefined), Optional.of(undefined));
    }
  }

  /**
   * Random designs do what no sane one does and Verilator warns of: they compare things like {@code
   * x ^ x}, and read beyond a memory's last word by a constant.
   */
  private static void lint(VerilogDesign design) {
    List<String> arguments = new ArrayList<>(List.of("--lint-only", "-Wall"));
    arguments.addAll(List.of("-Wno-UNSIGNED", "-Wno-CMPCONST", "-Wno-SELRANGE"));
    arguments.addAll(List.of("--top-module", design.top()));
    for (Manifest.Module module : design.manifest().modules()) {
      arguments.add(module.name() + ".v");
    }
    new Tool("verilator", "apt-get install verilator")
        .call(arguments)
        .in(design.folder())
        .runChecked();
  }
}
