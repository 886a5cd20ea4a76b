package dev.saccade.rtl.top;

import dev.saccade.fabric.packet.Packet;
import dev.saccade.fabric.packet.PacketReader;
import dev.saccade.hdl.sim.Simulation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The host's end of a fabric's byte streams {@code in} and {@code out}, a cycle at a time, with
 * random pauses on both.
 */
public final class HostLink {
  private static final int LONGEST_ANSWER = 1 << 24;

  private final Simulation simulation;
  private final SplittableRandom random;
  private final int stalls;
  private final Runnable everyCycle;
  private final Deque<byte[]> toSend = new ArrayDeque<>();
  private final PacketReader reader = new PacketReader(false, LONGEST_ANSWER);
  private final List<Packet> received = new ArrayList<>();
  private int sentOfFirst;
  private boolean offered;
  private boolean deaf;
  private long cycles;

  /**
   * @param stalls of {@code stalls + 1} cycles each side takes part in one
   * @param everyCycle what else drives inputs, before each edge
   */
  public HostLink(Simulation simulation, SplittableRandom random, int stalls, Runnable everyCycle) {
    this.simulation = simulation;
    this.random = random;
    this.stalls = stalls;
    this.everyCycle = everyCycle;
  }

  /** Queues bytes for the fabric. */
  public void send(byte[] bytes) {
    if (bytes.length > 0) {
      toSend.add(bytes.clone());
    }
  }

  /** Queues a packet for the fabric. */
  public void send(Packet packet) {
    send(packet.encode());
  }

  /** Stops taking what the fabric sends, or goes on. */
  public void deaf(boolean value) {
    deaf = value;
  }

  /** Everything that was received and not yet taken. */
  public List<Packet> take() {
    List<Packet> all = List.copyOf(received);
    received.clear();
    return all;
  }

  /** Bytes that were received and belong to no packet. */
  public long dropped() {
    return reader.dropped();
  }

  /** Cycles since the start. */
  public long cycles() {
    return cycles;
  }

  /**
   * Runs until so many packets came.
   *
   * @throws AssertionError if they do not come within {@code limit} cycles
   */
  public List<Packet> await(int packets, long limit) {
    long start = cycles;
    while (received.size() < packets) {
      if (cycles - start > limit) {
        throw new AssertionError(
            received.size() + " of " + packets + " packets came in " + limit + " cycles");
      }
      step();
    }
    return take();
  }

  /** Runs until all bytes were sent. */
  public void flush(long limit) {
    long start = cycles;
    while (!toSend.isEmpty()) {
      if (cycles - start > limit) {
        throw new AssertionError("the fabric took no byte for a long time");
      }
      step();
    }
  }

  /** One cycle. */
  public void step() {
    offered |= !toSend.isEmpty() && random.nextInt(stalls + 1) == 0;
    simulation.poke("in_valid", offered ? 1 : 0);
    if (offered) {
      simulation.poke("in_payload", toSend.getFirst()[sentOfFirst] & 0xFF);
    }
    simulation.poke("out_ready", !deaf && random.nextInt(stalls + 1) == 0 ? 1 : 0);
    everyCycle.run();
    if (offered && simulation.peek("in_ready") != 0) {
      offered = false;
      sentOfFirst++;
      if (sentOfFirst == toSend.getFirst().length) {
        toSend.removeFirst();
        sentOfFirst = 0;
      }
    }
    if (simulation.peek("out_valid") != 0 && simulation.peek("out_ready") != 0) {
      reader.feed(new byte[] {(byte) simulation.peek("out_payload")});
      reader.next().ifPresent(received::add);
    }
    simulation.step();
    cycles++;
  }
}
