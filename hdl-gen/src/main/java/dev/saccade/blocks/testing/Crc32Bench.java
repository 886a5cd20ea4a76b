package dev.saccade.blocks.testing;

import dev.saccade.hdl.sim.Simulation;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import java.util.zip.CRC32;

/** Holds {@code Crc32} against Java's own, with gaps between words and none between messages. */
record Crc32Bench(int bytes) implements BlockBench {
  private static final int MESSAGES = 200;
  private static final int MOST_WORDS = 40;

  @Override
  public void run(Simulation simulation, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    simulation.reset(1);
    String known = "seed " + seed + ", the bytes 123456789 " + bytes + " times";
    String digits = "123456789".repeat(bytes);
    check(simulation, known, digits.getBytes(StandardCharsets.US_ASCII), random, false);
    for (int message = 0; message < MESSAGES; message++) {
      byte[] content = new byte[bytes * (1 + random.nextInt(MOST_WORDS))];
      random.nextBytes(content);
      boolean afterReset = random.nextInt(10) == 0;
      if (afterReset) {
        simulation.poke("in_valid", random.nextInt(2));
        simulation.reset(1);
      }
      String name = "seed " + seed + ", message " + message;
      check(simulation, name, content, random, !afterReset || random.nextBoolean());
    }
  }

  private void check(
      Simulation simulation, String name, byte[] message, SplittableRandom random, boolean first) {
    CRC32 expected = new CRC32();
    for (int word = 0; word < message.length / bytes; word++) {
      while (random.nextInt(4) == 0) {
        simulation.poke("in_valid", 0);
        send(simulation, message, random.nextInt(message.length / bytes), random.nextBoolean());
        compare(simulation, name, word, expected, first || word > 0);
      }
      simulation.poke("in_valid", 1);
      send(simulation, message, word, first && word == 0);
      expected.update(message, word * bytes, bytes);
      compare(simulation, name, word, expected, true);
    }
  }

  private void send(Simulation simulation, byte[] message, int word, boolean first) {
    BigInteger payload = BigInteger.ZERO;
    for (int i = bytes - 1; i >= 0; i--) {
      payload = payload.shiftLeft(8).or(BigInteger.valueOf(message[word * bytes + i] & 0xff));
    }
    simulation.poke("in_payload", payload);
    simulation.poke("first", first ? 1 : 0);
    simulation.step();
  }

  /** Before a message's first word, the value is that of the message before: not compared. */
  private static void compare(
      Simulation simulation, String name, int word, CRC32 expected, boolean started) {
    boolean known = started && (word > 0 || expected.getValue() != 0);
    if (known && simulation.peek("value") != expected.getValue()) {
      throw new AssertionError(
          String.format(
              "%s, word %d: %08x instead of %08x",
              name, word, simulation.peek("value"), expected.getValue()));
    }
  }
}
