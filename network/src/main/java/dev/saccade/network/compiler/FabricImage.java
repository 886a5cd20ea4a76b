package dev.saccade.network.compiler;

import dev.saccade.fabric.BuildIdentity;
import dev.saccade.fabric.DecisionRecord;
import dev.saccade.fabric.FabricConfig;
import dev.saccade.fabric.MemoryTarget;
import dev.saccade.fabric.device.MemoryImage;
import dev.saccade.fabric.packet.MemoryWrite;
import dev.saccade.fabric.packet.Packet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a fabric's memories hold: programs and their weights, parameters and tables. */
public final class FabricImage implements MemoryImage {
  private final FabricConfig config;
  private final List<ProgramRequest> requests;
  private final List<Program> programs;
  private final Map<MemoryTarget, byte[]> memories;

  FabricImage(
      FabricConfig config,
      List<ProgramRequest> requests,
      List<Program> programs,
      Map<MemoryTarget, byte[]> memories) {
    this.config = config;
    this.requests = List.copyOf(requests);
    this.programs = List.copyOf(programs);
    this.memories = new EnumMap<>(memories);
  }

  @Override
  public FabricConfig config() {
    return config;
  }

  /** What it was compiled from, by number of the program. */
  public List<ProgramRequest> requests() {
    return requests;
  }

  public List<Program> programs() {
    return programs;
  }

  /**
   * Does nothing if a fabric with this image can do what a record asks for.
   *
   * @throws IllegalArgumentException naming the field, its value and the cure
   */
  public void require(DecisionRecord record) {
    new DecisionCheck(config, programs).require(record);
  }

  /**
   * Does nothing if the image was made for a fabric.
   *
   * @param fabric the identity that the fabric tells
   * @throws CompileException if it was made for another one
   */
  public void require(BuildIdentity fabric) {
    BuildIdentity own = BuildIdentity.of(config);
    if (!own.equals(fabric)) {
      throw new CompileException(
          "the image",
          "it was made for a fabric of identity " + own + ", and this one is " + fabric,
          "compile the networks for the configuration of this fabric: " + config + " is another");
    }
  }

  /** The used beginning of a memory: words of {@link MemoryTarget#bytesPerWord} bytes each. */
  public byte[] memory(MemoryTarget target) {
    return memories.get(target).clone();
  }

  /** The packets that load a fabric; that which makes programs valid comes last. */
  @Override
  public List<Packet> packets() {
    List<Packet> packets = new ArrayList<>();
    for (MemoryTarget target : MemoryTarget.values()) {
      if (target != MemoryTarget.PROGRAMS) {
        packets.addAll(packets(target));
      }
    }
    packets.addAll(packets(MemoryTarget.PROGRAMS));
    return packets;
  }

  private List<Packet> packets(MemoryTarget target) {
    return MemoryWrite.packets(target, 0, memories.get(target), target.bytesPerWord(config));
  }
}
