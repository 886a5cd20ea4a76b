package dev.saccade.host.recording;

import dev.saccade.fabric.BuildIdentity;
import dev.saccade.fabric.FabricConfig;
import dev.saccade.fabric.device.DeviceNameException;
import dev.saccade.fabric.packet.Packet;
import dev.saccade.fabric.packet.PacketReader;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@link RecordingWriter} wrote.
 *
 * @param device that was recorded, by its name
 * @param entries as far as they are whole; the last one is {@link Entry.End} unless it was cut off
 */
record Recording(String device, FabricConfig config, BuildIdentity identity, List<Entry> entries) {
  private static final int LONGEST_ENTRY = 1 << 26;

  Recording {
    entries = List.copyOf(entries);
  }

  /**
   * Reads a file.
   *
   * @param name as the user wrote it, for errors
   * @throws DeviceNameException if there is none, or it is no recording
   */
  static Recording read(String name, Path file) {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      if (!in.readUTF().equals(RecordingWriter.MAGIC)) {
        throw noRecording(name);
      }
      String device = in.readUTF();
      FabricConfig config = config(in.readUTF());
      BuildIdentity identity = new BuildIdentity(in.readLong());
      List<Entry> entries = new ArrayList<>();
      Optional<Entry> entry = entry(in, name);
      while (entry.isPresent()) {
        entries.add(entry.orElseThrow());
        entry = entry(in, name);
      }
      return new Recording(device, config, identity, entries);
    } catch (NoSuchFileException e) {
      throw new DeviceNameException(name, "there is no such file", "check the name and the folder");
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
      throw noRecording(name);
    }
  }

  /** The next entry; nothing at the end, whether it was cut off or not. */
  private static Optional<Entry> entry(DataInputStream in, String name) throws IOException {
    try {
      int kind = in.readUnsignedByte();
      in.readLong();
      int length = in.readInt();
      if (length < 0 || length > LONGEST_ENTRY) {
        throw damaged(name);
      }
      byte[] bytes = in.readNBytes(length);
      return bytes.length < length ? Optional.empty() : Optional.of(entry(kind, bytes, name));
    } catch (EOFException e) {
      return Optional.empty();
    }
  }

  private static Entry entry(int kind, byte[] bytes, String name) {
    return switch (kind) {
      case RecordingWriter.LOAD -> new Entry.Load(Digest.ofBytes(bytes));
      case RecordingWriter.SENT -> sent(bytes, name);
      case RecordingWriter.RECEIVED -> new Entry.Received(received(bytes, name));
      case RecordingWriter.END -> new Entry.End();
      default -> throw damaged(name);
    };
  }

  private static Entry sent(byte[] bytes, String name) {
    int head = bytes.length - 1 - Digest.BYTES;
    if (head < 0) {
      throw damaged(name);
    }
    List<Byte> first = new ArrayList<>();
    for (int i = 1; i <= head; i++) {
      first.add(bytes[i]);
    }
    byte[] digest = Arrays.copyOfRange(bytes, 1 + head, bytes.length);
    return new Entry.Sent(bytes[0], List.copyOf(first), Digest.ofBytes(digest));
  }

  /** A packet has its check sum, so that a damaged answer is found. */
  private static Packet received(byte[] bytes, String name) {
    PacketReader reader = new PacketReader(false, LONGEST_ENTRY);
    reader.feed(bytes);
    return reader.next().orElseThrow(() -> damaged(name));
  }

  /** Reads what a configuration prints as. */
  private static FabricConfig config(String text) {
    String inner = text.substring(text.indexOf('[') + 1, text.length() - 1);
    Map<String, String> fields = new LinkedHashMap<>();
    for (String field : inner.split(", ", -1)) {
      int equals = field.indexOf('=');
      fields.put(field.substring(0, equals), field.substring(equals + 1));
    }
    return FabricConfig.builder().build().with(fields);
  }

  private static DeviceNameException noRecording(String name) {
    return new DeviceNameException(
        name, "it is no recording of this version", "make one with RecordingDevice");
  }

  private static DeviceNameException damaged(String name) {
    return new DeviceNameException(name, "the recording is damaged", "record the session again");
  }
}
