package dev.saccade.device.simulated;

import dev.saccade.blocks.arithmetic.Body;
import dev.saccade.fabric.FabricConfig;
import dev.saccade.fabric.device.Device;
import dev.saccade.fabric.device.DeviceName;
import dev.saccade.fabric.device.DeviceNameException;
import dev.saccade.fabric.device.DeviceProvider;
import dev.saccade.hdl.Design;
import dev.saccade.hdl.ir.ModuleIr;
import dev.saccade.hdl.sim.CycleSimulator;
import dev.saccade.hdl.sim.Simulation;
import dev.saccade.rtl.top.Fabric;
import dev.saccade.rtl.top.SimulatedFabric;
import dev.saccade.sim.Verilator;

/**
 * Opens {@code sim:?rows=16&lanes=32}: generates the fabric of this configuration and simulates it.
 * Besides choices of the fabric, settings are {@code engine=verilator}, {@code
 * engine=verilator-quick} (built in less time, slower) or {@code engine=java} (needs no Verilator),
 * and {@code seed}, from which registers without a reset get their first contents.
 */
public final class SimulatedDeviceProvider implements DeviceProvider {
  @Override
  public String scheme() {
    return "sim";
  }

  @Override
  public String description() {
    return "a generated fabric, simulated cycle by cycle: sim:?rows=16&lanes=32&engine=verilator";
  }

  @Override
  public Device open(DeviceName name, FabricConfig config) {
    name.requireNoLocation();
    long seed = name.takeNumber("seed").orElse(1L);
    String engine = name.take("engine").orElse("verilator");
    FabricConfig chosen = name.configure(config);
    ModuleIr top = top(chosen);
    Simulation simulation =
        switch (engine) {
          case "verilator" -> {
            requireVerilator(name);
            yield VerilatedTop.forSpeed(top).open(seed);
          }
          case "verilator-quick" -> {
            requireVerilator(name);
            yield VerilatedTop.quickly(top).open(seed);
          }
          case "java" -> CycleSimulator.open(top, seed);
          default ->
              throw new DeviceNameException(
                  name.text(),
                  "there is no engine '" + engine + "'",
                  "give engine=verilator, engine=verilator-quick or engine=java");
        };
    try {
      return new SimulatedDevice(name.text(), chosen, simulation);
    } catch (RuntimeException e) {
      simulation.close();
      throw e;
    }
  }

  private static void requireVerilator(DeviceName name) {
    if (!Verilator.present()) {
      throw new DeviceNameException(
          name.text(),
          "verilator or g++ is missing",
          "install both (apt install verilator g++), or take engine=java, or the model: model:");
    }
  }

  private static ModuleIr top(FabricConfig config) {
    return config.external()
        ? Design.elaborate(new SimulatedFabric(config, Body.BEHAVIOURAL)).top()
        : Design.elaborate(new Fabric(config, Body.BEHAVIOURAL)).top();
  }
}
