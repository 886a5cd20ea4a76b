package dev.saccade.device.simulated;

import static java.util.Objects.requireNonNull;

import dev.saccade.fabric.BuildIdentity;
import dev.saccade.fabric.FabricConfig;
import dev.saccade.fabric.RegisterMap;
import dev.saccade.fabric.device.Device;
import dev.saccade.fabric.device.DeviceClosedException;
import dev.saccade.fabric.device.Identification;
import dev.saccade.fabric.device.LinkException;
import dev.saccade.fabric.packet.Messages.Failure;
import dev.saccade.fabric.packet.Packet;
import dev.saccade.fabric.packet.PacketType;
import dev.saccade.hdl.sim.Simulation;
import dev.saccade.rtl.host.HostLink;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A simulated fabric behind a link of a byte per cycle each way.
 *
 * <p>There is no thread behind it. The clock runs in the calls that wait: {@link #receive} for an
 * answer, {@link #send} for room in the link, both a few cycles at a time, so that they take turns.
 * While the fabric has nothing to do the clock stands, so stamps of frames do not depend on how
 * long a host thinks.
 */
public final class SimulatedDevice implements Device {
  /** Cycles of one turn at the clock. */
  private static final int TURN = 2048;

  /** Packets to the fabric that the link holds before a sender waits. */
  private static final int MOST_WAITING = 8;

  /** Cycles that the clock runs on after all is answered: for an ERROR to a memory write. */
  private static final int LINGER = 1024;

  private static final Duration IDENTIFICATION_PATIENCE = Duration.ofSeconds(30);

  private final String name;
  private final FabricConfig config;
  private final Simulation simulation;
  private final HostLink link;
  private final BuildIdentity identity;

  /** Held by whoever runs the clock; fair, so that a sender and a receiver take turns. */
  private final ReentrantLock clock = new ReentrantLock(true);

  private final Condition changed = clock.newCondition();
  private final Deque<Packet> answers = new ArrayDeque<>();
  private long unanswered;
  private long lastBusy;
  private boolean closed;

  /**
   * @param simulation of a fabric of this configuration; this device closes it
   * @throws dev.saccade.fabric.device.DeviceException if it does not answer as a fabric
   */
  public SimulatedDevice(String name, FabricConfig config, Simulation simulation) {
    this.name = requireNonNull(name, "name is null");
    this.config = requireNonNull(config, "config is null");
    this.simulation = requireNonNull(simulation, "simulation is null");
    this.link = new HostLink(simulation, new SplittableRandom(0), 0);
    simulation.reset(2);
    this.identity = Identification.ask(this, IDENTIFICATION_PATIENCE);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public FabricConfig config() {
    return config;
  }

  @Override
  public BuildIdentity identity() {
    return identity;
  }

  /** Returns when the link holds the packet; the clock runs meanwhile if others wait before it. */
  @Override
  public void send(Packet packet) {
    clock.lock();
    try {
      requireOpen();
      link.send(packet);
      unanswered += isAnswered(packet.type()) ? 1 : 0;
      changed.signalAll();
      while (link.waiting() > MOST_WAITING) {
        turn();
        letOthers();
      }
    } finally {
      clock.unlock();
    }
  }

  @Override
  public Optional<Packet> receive(Duration patience) {
    long deadline = System.nanoTime() + patience.toNanos();
    clock.lock();
    try {
      requireOpen();
      long left = deadline - System.nanoTime();
      while (answers.isEmpty() && left > 0) {
        if (isBusy()) {
          turn();
          letOthers();
        } else {
          changed.awaitNanos(left);
          requireOpen();
        }
        left = deadline - System.nanoTime();
      }
      return Optional.ofNullable(answers.poll());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LinkException(
          name, "its thread was interrupted while it waited", "ask again if that was no end", e);
    } finally {
      clock.unlock();
    }
  }

  @Override
  public long read(RegisterMap register) {
    clock.lock();
    try {
      requireRegisters();
      simulation.poke("bus_read", 1);
      simulation.poke("bus_address", register.address());
      link.step();
      simulation.poke("bus_read", 0);
      return simulation.peek("bus_read_data");
    } finally {
      clock.unlock();
    }
  }

  @Override
  public void write(RegisterMap register, long value) {
    clock.lock();
    try {
      requireRegisters();
      simulation.poke("bus_write", 1);
      simulation.poke("bus_address", register.address());
      simulation.poke("bus_write_data", value);
      link.step();
      simulation.poke("bus_write", 0);
    } finally {
      clock.unlock();
    }
  }

  /** Cycles since the reset. */
  public long cycles() {
    clock.lock();
    try {
      return link.cycles();
    } finally {
      clock.unlock();
    }
  }

  @Override
  public void close() {
    clock.lock();
    try {
      if (!closed) {
        closed = true;
        simulation.close();
        changed.signalAll();
      }
    } finally {
      clock.unlock();
    }
  }

  /** Whether the clock must run for what was sent to be answered. */
  private boolean isBusy() {
    boolean busy = link.waiting() > 0 || unanswered > 0;
    lastBusy = busy ? link.cycles() : lastBusy;
    return busy || link.cycles() - lastBusy < LINGER;
  }

  private void turn() {
    link.run(TURN);
    for (Packet answer : link.take()) {
      answers.add(answer);
      unanswered -= Math.min(unanswered, answersARecord(answer) ? 1 : 0);
    }
    changed.signalAll();
  }

  private static boolean isAnswered(PacketType type) {
    return type == PacketType.FRAME || type == PacketType.RECORD;
  }

  private static boolean answersARecord(Packet answer) {
    if (answer.type() == PacketType.RESULT) {
      return true;
    }
    int answered = Failure.of(answer).report().packetType();
    return PacketType.of(true, answered).filter(SimulatedDevice::isAnswered).isPresent();
  }

  private void letOthers() {
    clock.unlock();
    clock.lock();
    requireOpen();
  }

  private void requireOpen() {
    if (closed) {
      throw new DeviceClosedException(name);
    }
  }

  private void requireRegisters() {
    requireOpen();
    if (!config.registerPort()) {
      throw new UnsupportedOperationException(
          name + ": this fabric has no registers; give FabricConfig.registerPort = true");
    }
  }
}
