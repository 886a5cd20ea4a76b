package dev.saccade.network.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.saccade.fabric.FabricConfig;
import dev.saccade.fabric.MemoryTarget;
import dev.saccade.fabric.packet.MemoryWrite;
import dev.saccade.fabric.packet.Packet;
import dev.saccade.fabric.packet.PacketType;
import dev.saccade.network.zoo.ModePlan;
import dev.saccade.network.zoo.Zoo;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FabricImageTest {
  private static final FabricConfig CONFIG =
      FabricConfig.builder().rows(16).lanes(32).weightWords(4096).build();

  /** Loads packets as the fabric does: by memory, word address and words. */
  private static Map<MemoryTarget, byte[]> load(List<Packet> packets) {
    Map<MemoryTarget, byte[]> memories = new EnumMap<>(MemoryTarget.class);
    for (MemoryTarget target : MemoryTarget.values()) {
      memories.put(target, new byte[target.words(CONFIG) * target.bytesPerWord(CONFIG)]);
    }
    for (Packet packet : packets) {
      ByteBuffer payload = ByteBuffer.wrap(packet.payload()).order(ByteOrder.LITTLE_ENDIAN);
      int number = payload.getInt();
      MemoryTarget target =
          Arrays.stream(MemoryTarget.values())
              .filter(candidate -> candidate.number() == number)
              .findFirst()
              .orElseThrow();
      assertThat(packet.type()).isEqualTo(number < 16 ? PacketType.PROGRAM : PacketType.PARAMETERS);
      assertThat(packet.payload().length).isLessThanOrEqualTo(MemoryWrite.MAX_PAYLOAD);
      int address = payload.getInt() * target.bytesPerWord(CONFIG);
      assertThat(payload.remaining() % target.bytesPerWord(CONFIG)).isZero();
      payload.get(memories.get(target), address, payload.remaining());
    }
    return memories;
  }

  @Test
  void packetsFillTheMemories() {
    FabricImage image =
        NetworkCompiler.compile(
            CONFIG, Zoo.tiny(List.of(ModePlan.uniform(8), ModePlan.uniform(3)), 1));
    List<Packet> packets = image.packets();
    Map<MemoryTarget, byte[]> loaded = load(packets);

    for (MemoryTarget target : MemoryTarget.values()) {
      byte[] expected = image.memory(target);
      assertThat(expected.length > 0).as("%s", target).isEqualTo(target.words(CONFIG) > 0);
      assertThat(Arrays.copyOf(loaded.get(target), expected.length))
          .as("%s", target)
          .isEqualTo(expected);
    }
    assertThat(packets.get(packets.size() - 1).payload()[0])
        .as("the packet that makes programs valid comes last")
        .isEqualTo((byte) MemoryTarget.PROGRAMS.number());
  }
}
