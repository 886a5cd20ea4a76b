package dev.saccade.host;

import dev.saccade.fabric.FabricConfig;
import dev.saccade.fabric.device.Device;
import dev.saccade.fabric.device.Devices;
import dev.saccade.network.integer.IntegerNetwork;
import dev.saccade.network.zoo.ModePlan;
import dev.saccade.network.zoo.Zoo;

/** A small fabric and networks for it: what the tests of this module run. */
public final class TestFabric {
  public static final FabricConfig CONFIG =
      FabricConfig.builder().modes(5).pixelTables(8).frameSlots(3).build();
  public static final IntegerNetwork TINY = Zoo.tiny(ModePlan.standard(), 1);
  public static final IntegerNetwork MINIMAL = Zoo.minimal(ModePlan.standard(), 1);

  private TestFabric() {}

  /** A Verilated fabric. */
  public static Device simulated() {
    return Devices.open("sim:?engine=verilator-quick", CONFIG);
  }

  /** Its model. */
  public static Device model() {
    return Devices.open("model:", CONFIG);
  }
}
