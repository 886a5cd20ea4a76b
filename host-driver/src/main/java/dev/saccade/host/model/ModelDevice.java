package dev.saccade.host.model;

import static java.util.Objects.requireNonNull;

import dev.saccade.fabric.BuildIdentity;
import dev.saccade.fabric.FabricConfig;
import dev.saccade.fabric.RegisterMap;
import dev.saccade.fabric.device.Device;
import dev.saccade.fabric.device.DeviceClosedException;
import dev.saccade.fabric.device.LinkException;
import dev.saccade.fabric.device.MemoryImage;
import dev.saccade.fabric.packet.Packet;
import dev.saccade.fabric.packet.PacketType;
import dev.saccade.network.compiler.FabricImage;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * A fabric that is no hardware: the same answers, bit by bit, with the same counts and stamps as if
 * frames always waited for the fabric; computed in the thread that asks for an answer.
 *
 * <p>The reference model runs networks and not the words of memories, so images are loaded as they
 * are: memory writes by packet are refused.
 */
public final class ModelDevice implements Device {
  private final String name;
  private final ModelFabric fabric;
  private final Deque<Packet> waiting = new ArrayDeque<>();
  private boolean computes;
  private boolean closed;

  public ModelDevice(String name, FabricConfig config) {
    this.name = requireNonNull(name, "name is null");
    this.fabric = new ModelFabric(config);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public FabricConfig config() {
    return fabric.config();
  }

  @Override
  public BuildIdentity identity() {
    return fabric.identity();
  }

  @Override
  public synchronized void load(MemoryImage image) {
    requireOpen();
    if (!(image instanceof FabricImage networks)) {
      throw new IllegalArgumentException(
          name + ": it is no image of the network compiler, whose networks the model runs");
    }
    fabric.load(networks);
  }

  @Override
  public synchronized void send(Packet packet) {
    requireOpen();
    if (packet.type() != PacketType.FRAME && packet.type() != PacketType.RECORD) {
      throw new UnsupportedOperationException(
          name + " takes no " + packet + ": load a FabricImage as a whole");
    }
    waiting.add(packet);
    notifyAll();
  }

  @Override
  public Optional<Packet> receive(Duration patience) {
    Optional<Packet> next = next(patience);
    if (next.isEmpty()) {
      return Optional.empty();
    }
    try {
      // Outside of the lock, so that the next frame can be sent meanwhile.
      return Optional.of(fabric.answer(next.orElseThrow()));
    } finally {
      computed();
    }
  }

  /** The packet that is to be answered next; answers come one at a time. */
  private synchronized Optional<Packet> next(Duration patience) {
    long deadline = System.nanoTime() + patience.toNanos();
    requireOpen();
    while (computes || waiting.isEmpty()) {
      long millis = (deadline - System.nanoTime() + 999_999) / 1_000_000;
      if (millis <= 0) {
        return Optional.empty();
      }
      try {
        wait(millis);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new LinkException(
            name, "its thread was interrupted while it waited", "ask again if that was no end", e);
      }
      requireOpen();
    }
    computes = true;
    return Optional.of(waiting.remove());
  }

  private synchronized void computed() {
    computes = false;
    notifyAll();
    requireOpen();
  }

  @Override
  public synchronized long read(RegisterMap register) {
    requireRegisters();
    return fabric.read(register);
  }

  @Override
  public synchronized void write(RegisterMap register, long value) {
    requireRegisters();
    fabric.write(register, value);
  }

  @Override
  public synchronized void close() {
    closed = true;
    notifyAll();
  }

  private void requireRegisters() {
    requireOpen();
    if (!config().registerPort()) {
      throw new UnsupportedOperationException(
          name + ": this fabric has no registers; give FabricConfig.registerPort = true");
    }
  }

  private void requireOpen() {
    if (closed) {
      throw new DeviceClosedException(name);
    }
  }
}
