package dev.saccade.rtl.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.saccade.fabric.ErrorCode;
import dev.saccade.fabric.packet.Packet;
import dev.saccade.fabric.packet.PacketType;
import dev.saccade.hdl.Design;
import dev.saccade.hdl.sim.CycleSimulator;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PacketParserTest {
  private static final PacketParser PARSER = new PacketParser(20, 50);
  private static final int PACKETS = 120;

  private final ByteArrayOutputStream link = new ByteArrayOutputStream();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void saysWhatTheModelSaysWhateverComes(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < PACKETS; i++) {
      add(random);
    }
    // As many bytes as the longest packet may take: whatever is open, ends.
    link.writeBytes(new byte[80]);
    byte[] bytes = link.toByteArray();
    List<String> expected = new ParserModel(PARSER, bytes).run();
    assertThat(expected).as("seed " + seed).anyMatch(s -> s.startsWith("ACCEPT"));
    for (int stalls : new int[] {0, 1, 3}) {
      assertThat(run(bytes, stalls, random))
          .as("seed " + seed + ", stalls " + stalls)
          .startsWith(expected.toArray(String[]::new));
    }
  }

  private void add(SplittableRandom random) {
    byte[] packet = packet(random).encode();
    switch (random.nextInt(10)) {
      case 0 -> packet[random.nextInt(packet.length)] ^= (byte) (1 << random.nextInt(8));
      case 1 -> packet = Arrays.copyOf(packet, random.nextInt(packet.length));
      case 2 -> link.writeBytes(garbage(random));
      case 3 -> link.write(Packet.SYNC_IN);
      case 4 -> packet[4] = (byte) random.nextInt(256);
      default -> {}
    }
    link.writeBytes(packet);
  }

  private static byte[] garbage(SplittableRandom random) {
    byte[] garbage = new byte[random.nextInt(12)];
    random.nextBytes(garbage);
    for (int i = 0; i < garbage.length; i++) {
      garbage[i] = random.nextInt(3) == 0 ? Packet.SYNC_IN : garbage[i];
    }
    return garbage;
  }

  private static Packet packet(SplittableRandom random) {
    PacketType type = PacketType.of(true, 1 + random.nextInt(4)).orElseThrow();
    int length =
        switch (type) {
          case PROGRAM, PARAMETERS -> 9 + random.nextInt(12);
          case FRAME -> 33 + random.nextInt(18);
          case RECORD -> 32;
          case RESULT, ERROR -> throw new AssertionError("to the fabric: " + type);
        };
    byte[] payload = new byte[length];
    random.nextBytes(payload);
    return new Packet(type, payload);
  }

  /** All that is said, with one cycle in {@code stalls + 1} lost to each side. */
  private static List<String> run(byte[] bytes, int stalls, SplittableRandom random) {
    List<String> said = new ArrayList<>();
    Listener told = new Listener(random, stalls);
    try (CycleSimulator simulation =
        CycleSimulator.open(Design.elaborate(PARSER).top(), random.nextLong())) {
      simulation.reset(1);
      int at = 0;
      boolean offered = false;
      int idle = 0;
      while (idle < 20) {
        offered |= at < bytes.length && random.nextInt(stalls + 1) == 0;
        simulation.poke("in_valid", offered ? 1 : 0);
        simulation.poke("in_payload", offered ? bytes[at] & 0xFF : random.nextInt(256));
        simulation.poke("out_ready", random.nextInt(stalls + 1) == 0 ? 1 : 0);
        idle = at < bytes.length ? 0 : idle + 1;
        listen(simulation, told, said);
        if (offered && simulation.peek("in_ready") != 0) {
          at++;
          offered = false;
        }
        simulation.step();
      }
    }
    return said;
  }

  private static void listen(CycleSimulator simulation, Listener told, List<String> said) {
    if (simulation.peek("out_valid") != 0 && simulation.peek("out_ready") != 0) {
      long number = simulation.peek("out_payload_kind");
      PacketEvent.Kind kind =
          Arrays.stream(PacketEvent.Kind.values())
              .filter(k -> k.number() == number)
              .findFirst()
              .orElseThrow();
      said.add(kind + " " + simulation.peek("out_payload_data"));
    }
    told.listen(simulation).ifPresent(said::add);
  }

  /** Takes faults byte by byte, with stalls between bytes, and puts them together. */
  private static final class Listener {
    private final SplittableRandom random;
    private final int stalls;
    private int bytes;
    private long detail;

    Listener(SplittableRandom random, int stalls) {
      this.random = random;
      this.stalls = stalls;
    }

    /** Before the clock edge: takes a byte, or the whole fault with the last of them. */
    Optional<String> listen(CycleSimulator simulation) {
      boolean takes = simulation.peek("fault_present") != 0 && random.nextInt(stalls + 1) == 0;
      boolean last = takes && bytes == Fault.DETAIL_BYTES - 1;
      simulation.poke("fault_next", takes ? 1 : 0);
      simulation.poke("fault_told", last ? 1 : 0);
      if (!takes) {
        return Optional.empty();
      }
      detail |= simulation.peek("fault_detail") << (8 * bytes++);
      if (!last) {
        return Optional.empty();
      }
      long number = simulation.peek("fault_code");
      ErrorCode code =
          Arrays.stream(ErrorCode.values())
              .filter(c -> c.number() == number)
              .findFirst()
              .orElseThrow();
      String said = "FAULT " + code + " " + simulation.peek("fault_packet_type") + " " + detail;
      bytes = 0;
      detail = 0;
      return Optional.of(said);
    }
  }
}
