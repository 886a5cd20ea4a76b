package dev.saccade.fabric.device;

import dev.saccade.fabric.BuildIdentity;
import dev.saccade.fabric.FabricConfig;
import dev.saccade.fabric.RegisterMap;
import dev.saccade.fabric.packet.Packet;
import java.time.Duration;
import java.util.Optional;

/**
 * A fabric and the link to it, wherever it is: packets go in and come out, registers are read. What
 * packets mean is the host's business; {@code docs/fabric.md} has it.
 *
 * <p>Safe for use by several threads. Packets that one thread sends arrive in this order, those of
 * several threads are not mixed, and one thread may send while another one waits for an answer.
 * {@link #close} may be called at any time by any thread, and ends every call that waits.
 */
public interface Device extends AutoCloseable {
  /** As the user wrote it. */
  String name();

  /** The choices that its user says the fabric was built from. */
  FabricConfig config();

  /** What the fabric itself says of its build; asked once, when the device was opened. */
  BuildIdentity identity();

  /**
   * Fills the memories. No frame may compute or wait, else the fabric answers BUSY.
   *
   * @throws DeviceException if the device is closed or the link fails
   * @throws IllegalArgumentException if this device cannot hold an image of this kind
   */
  default void load(MemoryImage image) {
    image.packets().forEach(this::send);
  }

  /**
   * Sends a packet. Returns when the link holds it, and so waits while the fabric takes no bytes.
   *
   * @throws DeviceException if the device is closed or the link fails
   */
  void send(Packet packet);

  /**
   * The next answer, in the order in which the fabric sent them.
   *
   * @param patience how long to wait for it; zero only looks
   * @return nothing if none came in this time
   * @throws DeviceException if the device is closed or the link fails
   */
  Optional<Packet> receive(Duration patience);

  /**
   * Reads a register.
   *
   * @return 0 to 2^32 - 1
   * @throws UnsupportedOperationException if the fabric was built without a register port
   */
  long read(RegisterMap register);

  /**
   * Writes a register; those that are not writable ignore it.
   *
   * @param value 0 to 2^32 - 1
   * @throws UnsupportedOperationException if the fabric was built without a register port
   */
  void write(RegisterMap register, long value);

  /** Releases the link. Further calls do nothing; answers that were not received are lost. */
  @Override
  void close();
}
