package dev.saccade.rtl.host;

import dev.saccade.fabric.packet.Packet;
import dev.saccade.fabric.packet.PacketReader;
import dev.saccade.hdl.sim.Simulation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The host's end of a simulated fabric's byte streams {@code in} and {@code out}, with random
 * pauses on both. Each stream moves at most a byte in a cycle.
 */
public final class HostLink {
  private static final int LONGEST_ANSWER = 1 << 24;

  private final Simulation simulation;
  private final SplittableRandom random;
  private int stalls;
  private final Deque<byte[]> toSend = new ArrayDeque<>();
  private final PacketReader reader = new PacketReader(false, LONGEST_ANSWER);
  private final List<Packet> received = new ArrayList<>();
  private int sentOfFirst;
  private boolean offered;
  private boolean deaf;
  private long cycles;

  /**
   * @param simulation of a fabric, or of anything with its two streams, after its reset
   * @param stalls of {@code stalls + 1} cycles each side takes part in one, on average
   */
  public HostLink(Simulation simulation, SplittableRandom random, int stalls) {
    this.simulation = simulation;
    this.random = random;
    this.stalls = stalls;
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

  /** From now on, of {@code count + 1} cycles each side takes part in one, on average. */
  public void stalls(int count) {
    stalls = count;
  }

  /** Stops taking what the fabric sends, or goes on. */
  public void deaf(boolean value) {
    deaf = value;
  }

  /** How many packets, or runs of bytes, the fabric has not taken whole. */
  public int waiting() {
    return toSend.size();
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
   * @throws IllegalStateException if they do not come within {@code limit} cycles
   */
  public List<Packet> await(int packets, long limit) {
    long end = cycles + limit;
    while (received.size() < packets) {
      if (cycles >= end) {
        throw new IllegalStateException(
            received.size()
                + " of "
                + packets
                + " packets came in "
                + limit
                + " cycles; the fabric hangs, or needs more cycles");
      }
      run(end - cycles);
    }
    return take();
  }

  /** Runs until one more packet came, or so many cycles are over, at least one. */
  public void run(long limit) {
    long end = cycles + limit;
    int before = received.size();
    do {
      if (toSend.isEmpty() && !deaf) {
        listen(end - cycles - 1);
      }
      step();
    } while (received.size() == before && cycles < end);
  }

  /** The cycles in which no byte moves either way, all in one call. */
  private void listen(long limit) {
    simulation.poke("in_valid", 0);
    simulation.poke("out_ready", takesPart() ? 1 : 0);
    cycles += simulation.runUntil("out_valid", 1, limit).orElse(limit);
  }

  private boolean takesPart() {
    return random.nextInt(stalls + 1) == 0;
  }

  /**
   * Runs until all bytes were sent.
   *
   * @throws IllegalStateException if the fabric has not taken them within {@code limit} cycles
   */
  public void flush(long limit) {
    long end = cycles + limit;
    while (!toSend.isEmpty()) {
      if (cycles >= end) {
        throw new IllegalStateException(
            "the fabric has not taken all bytes in "
                + limit
                + " cycles; it waits for the host to read its answers, or needs more cycles");
      }
      step();
    }
  }

  /** One cycle. */
  public void step() {
    offered |= !toSend.isEmpty() && takesPart();
    simulation.poke("in_valid", offered ? 1 : 0);
    if (offered) {
      simulation.poke("in_payload", toSend.getFirst()[sentOfFirst] & 0xFF);
    }
    simulation.poke("out_ready", !deaf && takesPart() ? 1 : 0);
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
