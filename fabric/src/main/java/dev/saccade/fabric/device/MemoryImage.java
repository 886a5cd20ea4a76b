package dev.saccade.fabric.device;

import dev.saccade.fabric.FabricConfig;
import dev.saccade.fabric.packet.Packet;
import java.util.List;

/** What the memories of a fabric are to hold before it computes. */
public interface MemoryImage {
  /** The choices of the fabrics that it was made for. */
  FabricConfig config();

  /** The PROGRAM and PARAMETERS packets that load a fabric, in the order in which they are sent. */
  List<Packet> packets();
}
