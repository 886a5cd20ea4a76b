package dev.saccade.fabric.device;

import dev.saccade.fabric.BuildIdentity;
import dev.saccade.fabric.DecisionRecord;
import dev.saccade.fabric.RegisterMap;
import dev.saccade.fabric.packet.Messages;
import dev.saccade.fabric.packet.Messages.Result;
import dev.saccade.fabric.packet.Packet;
import java.time.Duration;
import java.util.Optional;

/** Asks a fabric who it is: for providers, which do so when they open a device. */
public final class Identification {
  /** A skip of this stream computes nothing and frees nothing, as hosts count streams from 0. */
  private static final int NO_STREAM = 0xFFFF;

  private Identification() {}

  /**
   * Asks the registers, or where there are none by a skip, whose result tells.
   *
   * @param device that nobody else uses yet
   * @param patience how long the answer to the skip may take
   * @throws LinkException if what answers is no fabric, or nothing does
   */
  public static BuildIdentity ask(Device device, Duration patience) {
    return device.config().registerPort() ? byRegisters(device) : bySkip(device, patience);
  }

  private static BuildIdentity byRegisters(Device device) {
    long magic = device.read(RegisterMap.MAGIC);
    if (magic != RegisterMap.MAGIC_VALUE) {
      throw new LinkException(
          device.name(),
          String.format("register 0 reads %08x and not %08x", magic, RegisterMap.MAGIC_VALUE),
          "load a bitstream with a fabric, or give registerPort=false if it was built so");
    }
    long low = device.read(RegisterMap.IDENTITY_LOW);
    return new BuildIdentity(device.read(RegisterMap.IDENTITY_HIGH) << 32 | low);
  }

  private static BuildIdentity bySkip(Device device, Duration patience) {
    DecisionRecord skip = DecisionRecord.skip(NO_STREAM, 0);
    device.send(Messages.record(skip));
    Optional<Packet> answer = device.receive(patience);
    if (answer.isEmpty()) {
      throw new LinkException(
          device.name(),
          "no answer came to a skip in " + patience.toMillis() + " ms",
          "check that a fabric is loaded, and the settings of the link");
    }
    return Result.of(answer.orElseThrow()).header().identity();
  }
}
