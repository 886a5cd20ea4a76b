package dev.saccade.host.recording;

import static java.util.Objects.requireNonNull;

import dev.saccade.fabric.BuildIdentity;
import dev.saccade.fabric.FabricConfig;
import dev.saccade.fabric.RegisterMap;
import dev.saccade.fabric.device.Device;
import dev.saccade.fabric.device.DeviceClosedException;
import dev.saccade.fabric.device.LinkException;
import dev.saccade.fabric.device.MemoryImage;
import dev.saccade.fabric.packet.Packet;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A device that answers as a recorded one did, as long as it is asked the same. An answer comes
 * when what it answers has been sent, at whatever time; sending something else than was sent is
 * refused.
 */
final class ReplayDevice implements Device {
  private final String name;
  private final Recording recording;
  private final List<Entry> toSend;
  private final List<Answer> answers;
  private final boolean cutOff;
  private int sent;
  private int received;
  private boolean closed;

  ReplayDevice(String name, Recording recording) {
    this.name = requireNonNull(name, "name is null");
    this.recording = recording;
    this.toSend =
        recording.entries().stream()
            .filter(entry -> entry instanceof Entry.Load || entry instanceof Entry.Sent)
            .toList();
    this.answers = Answer.all(recording.entries());
    this.cutOff = !recording.entries().contains(new Entry.End());
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public FabricConfig config() {
    return recording.config();
  }

  @Override
  public BuildIdentity identity() {
    return recording.identity();
  }

  @Override
  public synchronized void load(MemoryImage image) {
    requireNext(
        next -> next instanceof Entry.Load load && load.image().equals(Digest.of(image.packets())),
        "an image");
  }

  @Override
  public synchronized void send(Packet packet) {
    Digest digest = Digest.of(List.of(packet));
    requireNext(
        next -> next instanceof Entry.Sent known && known.packet().equals(digest),
        packet.toString());
  }

  private void requireNext(Predicate<Entry> expected, String what) {
    requireOpen();
    String place = name + ", packet " + sent + " to the fabric";
    if (sent == toSend.size()) {
      throw new LinkException(
          place, "the recording has no more, and here comes " + what, "replay as much as recorded");
    }
    if (!expected.test(toSend.get(sent))) {
      throw new LinkException(
          place,
          what + " is not what was recorded there",
          "replay with the same image, frames, policy and options");
    }
    sent++;
    notifyAll();
  }

  @Override
  public synchronized Optional<Packet> receive(Duration patience) {
    long deadline = System.nanoTime() + patience.toNanos();
    requireOpen();
    while (received == answers.size() || answers.get(received).after() > sent) {
      long millis = (deadline - System.nanoTime() + 999_999) / 1_000_000;
      boolean ended = received == answers.size() && sent == toSend.size() && cutOff;
      if (ended && millis > 0) {
        throw new LinkException(
            name,
            "the recording was cut off after " + received + " answers",
            "take the results until here, or record the session again");
      }
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
    return Optional.of(answers.get(received++).packet());
  }

  @Override
  public long read(RegisterMap register) {
    return switch (register) {
      case MAGIC -> RegisterMap.MAGIC_VALUE;
      case CONTRACT_VERSION -> BuildIdentity.CONTRACT_VERSION;
      case IDENTITY_LOW -> identity().value() & 0xFFFF_FFFFL;
      case IDENTITY_HIGH -> identity().value() >>> 32;
      default ->
          throw new UnsupportedOperationException(
              name + ": register " + register + " was not recorded; results have their cycles");
    };
  }

  @Override
  public void write(RegisterMap register, long value) {
    throw new UnsupportedOperationException(name + ": a recording has no register to write");
  }

  @Override
  public synchronized void close() {
    closed = true;
    notifyAll();
  }

  private void requireOpen() {
    if (closed) {
      throw new DeviceClosedException(name);
    }
  }
}
