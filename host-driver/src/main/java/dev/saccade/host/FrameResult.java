package dev.saccade.host;

import dev.saccade.fabric.Counters;
import dev.saccade.fabric.DecisionRecord;
import dev.saccade.fabric.ResultHeader;
import dev.saccade.fabric.packet.Messages.Result;
import dev.saccade.frames.Frame;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** What came of a frame. Immutable. */
public final class FrameResult {
  private final Frame frame;
  private final DecisionRecord record;
  private final ResultHeader header;
  private final Optional<Counters> counted;
  private final List<Counters> layers;
  private final List<OutputValues> outputs;
  private final HostTimes times;

  FrameResult(Frame frame, Result result, List<OutputValues> outputs, HostTimes times) {
    this.frame = frame;
    this.record = result.record();
    this.header = result.header();
    this.counted = result.counted();
    this.layers = List.copyOf(result.layers());
    this.outputs = List.copyOf(outputs);
    this.times = times;
  }

  public Frame frame() {
    return frame;
  }

  /** The decision as the fabric carried it out. */
  public DecisionRecord record() {
    return record;
  }

  /** Whether the frame was computed, and not skipped. */
  public boolean computed() {
    return header.computed();
  }

  /** The outputs of the network in its order; none of a frame that was skipped. */
  public List<OutputValues> outputs() {
    return outputs;
  }

  /**
   * An output by its name.
   *
   * @throws NoSuchElementException if the frame was skipped, or there is none of this name
   */
  public OutputValues output(String name) {
    return outputs.stream()
        .filter(output -> output.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new NoSuchElementException(
                    frame
                        + (computed()
                            ? ": no output '" + name + "' in "
                            : ": skipped, no '" + name + "' in ")
                        + outputs));
  }

  /** What the fabric counted in the frame; nothing from fabrics without counters. */
  public Optional<Counters> counted() {
    return counted;
  }

  /** The same by layer, if it was asked for. */
  public List<Counters> layers() {
    return layers;
  }

  /** The fabric's cycle in which the frame started, modulo 2^32. */
  public long start() {
    return header.start();
  }

  /** The cycle after its last write, modulo 2^32. */
  public long end() {
    return header.end();
  }

  /** Cycles from start to end. */
  public long cycles() {
    return header.cycles();
  }

  /** Whether the external memory was once slower than declared: more cycles than predicted. */
  public boolean late() {
    return header.late();
  }

  public HostTimes times() {
    return times;
  }

  @Override
  public String toString() {
    return frame + (computed() ? ": " + cycles() + " cycles" : ": skipped");
  }
}
