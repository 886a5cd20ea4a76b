package dev.saccade.host;

import dev.saccade.fabric.DecisionRecord;
import dev.saccade.fabric.device.Device;
import dev.saccade.fabric.device.LinkException;
import dev.saccade.fabric.packet.Messages;
import dev.saccade.fabric.packet.Messages.Failure;
import dev.saccade.fabric.packet.Messages.Result;
import dev.saccade.fabric.packet.Packet;
import dev.saccade.fabric.packet.PacketType;
import dev.saccade.frames.Frame;
import dev.saccade.frames.FrameShape;
import dev.saccade.host.policy.FrameDecision;
import dev.saccade.network.compiler.FabricImage;
import dev.saccade.network.compiler.Program;
import dev.saccade.network.compiler.ProgramRequest;
import dev.saccade.network.compiler.ResultLayout.OutputOrder;
import dev.saccade.network.integer.Output;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Decisions to packets and packets to results, of one device with one image. Has no state. */
final class Exchange {
  /** A skip of this stream stands for no frame: its answer says that all before it was taken. */
  private static final int NO_STREAM = 0xFFFF;

  /** How long to wait until it is asked whether to wait on. */
  private static final Duration LOOK = Duration.ofMillis(100);

  private final Device device;
  private final FabricImage image;
  private final Duration patience;

  Exchange(Device device, FabricImage image, Duration patience) {
    this.device = device;
    this.image = image;
    this.patience = patience;
  }

  Device device() {
    return device;
  }

  FabricImage image() {
    return image;
  }

  Duration patience() {
    return patience;
  }

  /** Fills the memories, and waits until the fabric has taken everything. */
  void load() {
    forgetOldAnswers();
    device.load(image);
    DecisionRecord skip = DecisionRecord.skip(NO_STREAM, 0);
    device.send(Messages.record(skip));
    String place = device.name() + ", loading '" + image.programs().get(0).name() + "'";
    Packet answer = receive(place, () -> false).orElseThrow();
    requireStep(skip, Result.of(result(answer, place)), place);
  }

  private void forgetOldAnswers() {
    while (device.receive(Duration.ZERO).isPresent()) {
      // They belong to a session that ended in the middle.
    }
  }

  /**
   * The record of a decision.
   *
   * @throws RefusedDecisionException if the fabric does not serve it
   * @throws WrongFrameException if the frame is not one of the program's
   */
  DecisionRecord record(Frame frame, FrameDecision decision, int stream, boolean layerCounters) {
    try {
      DecisionRecord record = decision.record(stream, frame.origin().number() & 0xFFFF_FFFFL);
      boolean counts = layerCounters && image.config().counters() && !decision.isSkip();
      record = record.withFlags(counts ? DecisionRecord.LAYER_COUNTERS : 0);
      image.require(record);
      if (!decision.isSkip()) {
        requireShape(frame.toString(), frame.shape(), decision.program());
      }
      return record;
    } catch (IllegalArgumentException e) {
      throw new RefusedDecisionException(frame.toString(), e);
    }
  }

  /**
   * Does nothing if a program takes frames of a shape.
   *
   * @param input names what has the shape
   */
  void requireShape(String input, FrameShape shape, int program) {
    FrameShape wanted = frameShape(program);
    if (!shape.equals(wanted)) {
      throw new WrongFrameException(
          input,
          "frames of "
              + shape
              + " for program '"
              + image.programs().get(program).name()
              + "', which takes "
              + wanted,
          "put stages in between: source.through(Stages.parse(\"" + stages(shape, wanted) + "\"))");
    }
  }

  /** What makes frames of one shape of those of another, as far as stages can. */
  private static String stages(FrameShape shape, FrameShape wanted) {
    String resize = "resize=" + wanted.width() + "x" + wanted.height();
    return shape.channels() == 3 && wanted.channels() == 1 ? resize + ",grey" : resize;
  }

  /** The frames that a program takes. */
  FrameShape frameShape(int program) {
    ProgramRequest request = image.requests().get(program);
    return new FrameShape(
        request.frameWidth(), request.frameHeight(), request.network().inputShape().channels());
  }

  void send(Sent sent) {
    device.send(sent.packet());
  }

  /** Waits for the result of the only frame that was sent. */
  FrameResult result(Sent sent) {
    return result(sent, () -> false).orElseThrow();
  }

  /**
   * Waits for the result of the oldest frame that was sent.
   *
   * @param lost asked now and then whether to wait no more
   * @return nothing if it is lost
   */
  Optional<FrameResult> result(Sent sent, BooleanSupplier lost) {
    String place = device.name() + ", " + sent.frame();
    Optional<Packet> answer = receive(place, lost);
    return answer.map(packet -> result(packet, sent, place));
  }

  private FrameResult result(Packet answer, Sent sent, String place) {
    long answeredAt = System.nanoTime();
    Result result = Result.of(result(answer, place));
    requireStep(sent.record(), result, place);
    if (result.header().overflow()) {
      throw FabricErrorException.overflow(place);
    }
    HostTimes times = new HostTimes(sent.readAt(), sent.decidedAt(), sent.sentAt(), answeredAt);
    return new FrameResult(sent.frame(), result, outputs(result), times);
  }

  /** Waits for the answer to the oldest frame that was sent, and forgets it. */
  void forget(Sent sent, BooleanSupplier lost) {
    receive(device.name() + ", " + sent.frame(), lost);
  }

  private Optional<Packet> receive(String place, BooleanSupplier lost) {
    long deadline = System.nanoTime() + patience.toNanos();
    Optional<Packet> answer = Optional.empty();
    while (answer.isEmpty() && !lost.getAsBoolean()) {
      long left = deadline - System.nanoTime();
      if (left <= 0) {
        throw new NoAnswerException(
            place,
            "no answer came in " + patience.toMillis() + " ms",
            "check link and fabric and open the device again, or have more patience:"
                + " Session.load(device, image, patience)");
      }
      answer = device.receive(Duration.ofNanos(Math.min(left, LOOK.toNanos())));
    }
    return answer;
  }

  private static Packet result(Packet packet, String place) {
    if (packet.type() == PacketType.ERROR) {
      throw FabricErrorException.of(place, Failure.of(packet).report());
    }
    return packet;
  }

  private static void requireStep(DecisionRecord sent, Result result, String place) {
    if (!result.record().equals(sent)) {
      throw new LinkException(
          place,
          "the fabric answers " + result.record() + " and not " + sent,
          "see that no other program uses this device, then open it again");
    }
  }

  private List<OutputValues> outputs(Result result) {
    if (!result.header().computed()) {
      return List.of();
    }
    int number = result.record().program();
    Program program = image.programs().get(number);
    List<Output> outputs = image.requests().get(number).network().outputs();
    List<int[]> tensors = program.results().tensors(result.payload());
    List<OutputValues> values = new ArrayList<>();
    for (int i = 0; i < tensors.size(); i++) {
      OutputOrder order = program.results().outputs().get(i);
      values.add(
          new OutputValues(
              order.name(),
              order.shape(),
              tensors.get(i),
              outputs.get(i).scales().get(result.record().mode())));
    }
    return values;
  }
}
