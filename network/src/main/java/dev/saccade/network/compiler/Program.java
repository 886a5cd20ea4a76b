package dev.saccade.network.compiler;

import dev.saccade.fabric.Descriptor;
import dev.saccade.fabric.FabricConfig;
import dev.saccade.fabric.ModeEntry;
import dev.saccade.fabric.ProgramEntry;
import java.util.List;

/**
 * A network as a fabric runs it.
 *
 * @param name of the network
 * @param config of the fabrics that it runs on
 * @param number by which a decision record names it
 * @param layerNames for reports
 * @param descriptors one per layer
 * @param modeNames by number
 * @param modes per mode one entry per layer
 * @param firstModeEntries per mode the word at which its entries begin
 * @param activationCodes of the activation memory that frame slots and tensors take
 * @param results what a frame gives
 */
public record Program(
    String name,
    FabricConfig config,
    int number,
    ProgramEntry entry,
    List<String> layerNames,
    List<Descriptor> descriptors,
    List<String> modeNames,
    List<List<ModeEntry>> modes,
    List<Integer> firstModeEntries,
    long activationCodes,
    ResultLayout results) {
  public Program {
    layerNames = List.copyOf(layerNames);
    descriptors = List.copyOf(descriptors);
    modeNames = List.copyOf(modeNames);
    modes = modes.stream().map(List::copyOf).toList();
    firstModeEntries = List.copyOf(firstModeEntries);
  }
}
