package dev.saccade.fabric.packet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.saccade.fabric.MemoryTarget;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PacketReaderTest {
  private static final int MAX_PAYLOAD = 300;

  @Test
  void packetsReturnWhateverThePiecesAndTheNoiseBetween() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      List<Packet> sent = new ArrayList<>();
      ByteArrayOutputStream link = new ByteArrayOutputStream();
      long noise = 0;
      for (int i = 0; i < 10; i++) {
        byte[] between = new byte[random.nextInt(4)];
        random.nextBytes(between);
        for (int b = 0; b < between.length; b++) {
          between[b] = between[b] == Packet.SYNC_IN ? 0 : between[b];
        }
        noise += between.length;
        link.writeBytes(between);
        byte[] payload = new byte[random.nextInt(MAX_PAYLOAD + 1)];
        random.nextBytes(payload);
        Packet packet =
            new Packet(PacketType.of(true, 1 + random.nextInt(4)).orElseThrow(), payload);
        sent.add(packet);
        link.writeBytes(packet.encode());
      }
      PacketReader reader = new PacketReader(true, MAX_PAYLOAD);
      List<Packet> received = receive(reader, link.toByteArray(), random);

      assertThat(received).as("seed %d round %d", seed, round).isEqualTo(sent);
      assertThat(reader.dropped()).as("seed %d round %d", seed, round).isEqualTo(noise);
    }
  }

  @Test
  void aDamagedPacketIsDroppedWholeAndTheNextIsFound() {
    Packet good = new Packet(PacketType.RECORD, new byte[32]);
    byte[] bytes = good.encode();
    for (int bit = 0; bit < 8 * bytes.length; bit++) {
      byte[] damaged = bytes.clone();
      damaged[bit / 8] ^= (byte) (1 << bit % 8);
      PacketReader reader = new PacketReader(true, MAX_PAYLOAD);
      reader.feed(damaged);
      reader.feed(bytes);
      // A longer length waits for more; noise as long as the longest packet brings it in.
      reader.feed(new byte[MAX_PAYLOAD]);

      assertThat(reader.next()).as("bit %d", bit).contains(good);
      assertThat(reader.next()).as("bit %d", bit).isEmpty();
      assertThat(reader.dropped()).as("bit %d", bit).isGreaterThanOrEqualTo(bytes.length);
    }
  }

  @Test
  void noBytesHangTheReader() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    PacketReader reader = new PacketReader(false, MAX_PAYLOAD);
    for (int round = 0; round < 2000; round++) {
      byte[] noise = new byte[random.nextInt(200)];
      random.nextBytes(noise);
      for (int i = 0; i < noise.length; i += 1 + random.nextInt(20)) {
        noise[i] = (byte) Packet.SYNC_OUT;
      }
      reader.feed(noise);
      assertThat(reader.next()).as("seed %d", seed).isEmpty();
    }
    reader.feed(new byte[MAX_PAYLOAD + 12]);
    assertThat(reader.next()).isEmpty();
    Packet packet = new Packet(PacketType.RESULT, new byte[] {1, 2, 3});
    reader.feed(packet.encode());
    assertThat(reader.next()).contains(packet);
  }

  @Test
  void theFrameIsTheOneOfTheContract() {
    byte[] bytes = MemoryWrite.packet(MemoryTarget.WEIGHTS, 0x010203, new byte[] {7}).encode();

    assertThat(Arrays.copyOf(bytes, 17))
        .isEqualTo(new byte[] {0x5A, 2, 0, 0, 9, 0, 0, 0, 16, 0, 0, 0, 3, 2, 1, 0, 7});
    assertThat(MemoryWrite.packet(MemoryTarget.SLOTS, 0, new byte[4]).type())
        .isEqualTo(PacketType.PROGRAM);
  }

  private static List<Packet> receive(PacketReader reader, byte[] bytes, Random random) {
    List<Packet> received = new ArrayList<>();
    for (int at = 0; at < bytes.length; ) {
      int end = Math.min(bytes.length, at + 1 + random.nextInt(100));
      reader.feed(Arrays.copyOfRange(bytes, at, end));
      at = end;
      Optional<Packet> packet = reader.next();
      while (packet.isPresent()) {
        received.add(packet.get());
        packet = reader.next();
      }
    }
    return received;
  }
}
