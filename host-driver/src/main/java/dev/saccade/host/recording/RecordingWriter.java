package dev.saccade.host.recording;

import dev.saccade.fabric.DecisionRecord;
import dev.saccade.fabric.device.Device;
import dev.saccade.fabric.device.LinkException;
import dev.saccade.fabric.packet.Packet;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes a recording: {@link #MAGIC}, the device's name, its configuration and identity, then
 * entries as they come, each with the nanoseconds since the start. Numbers are big-endian. Of what
 * is sent it has decision records and digests, and no pixels.
 */
final class RecordingWriter implements AutoCloseable {
  static final String MAGIC = "saccade recording 1";
  static final int LOAD = 1;
  static final int SENT = 2;
  static final int RECEIVED = 3;
  static final int END = 4;

  private final Path file;
  private final DataOutputStream out;
  private final long start = System.nanoTime();

  RecordingWriter(Path file, Device device) {
    this.file = file;
    try {
      out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
      out.writeUTF(MAGIC);
      out.writeUTF(device.name());
      out.writeUTF(device.config().toString());
      out.writeLong(device.identity().value());
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  synchronized void load(List<Packet> image) {
    write(LOAD, Digest.of(image).bytes());
  }

  synchronized void sent(Packet packet) {
    byte[] payload = packet.payload();
    int head = Math.min(payload.length, DecisionRecord.LAYOUT.bytes());
    byte[] entry = new byte[1 + head + Digest.BYTES];
    entry[0] = (byte) packet.type().number();
    System.arraycopy(payload, 0, entry, 1, head);
    System.arraycopy(Digest.of(List.of(packet)).bytes(), 0, entry, 1 + head, Digest.BYTES);
    write(SENT, entry);
  }

  synchronized void received(Packet packet) {
    write(RECEIVED, packet.encode());
  }

  /** Writes the end, unless the disk is full: then the recording stays one that was cut off. */
  @Override
  public synchronized void close() {
    try (out) {
      write(END, new byte[0]);
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  private void write(int kind, byte[] bytes) {
    try {
      out.writeByte(kind);
      out.writeLong(System.nanoTime() - start);
      out.writeInt(bytes.length);
      out.write(bytes);
      out.flush();
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  private LinkException unwritable(IOException e) {
    return new LinkException(
        "recording " + file, e.toString(), "see that the folder is there and has room", e);
  }
}
