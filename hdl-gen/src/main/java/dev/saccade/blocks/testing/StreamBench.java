package dev.saccade.blocks.testing;

import dev.saccade.hdl.sim.Simulation;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/**
 * Sends random words through a simulated block and holds what comes out against a model: order,
 * loss, duplication, and that a word on offer stays as it is until it is taken. Works with every
 * {@link Simulation}. The payload of a stream is one port.
 */
public final class StreamBench {
  private static final int PATIENCE = 20_000;

  private final Simulation simulation;
  private final Supplier<? extends StreamModel> models;
  private final List<Source> sources = new ArrayList<>();
  private final List<Sink> sinks = new ArrayList<>();

  /**
   * @param sources names of the streams that the block consumes, such as {@code in}
   * @param sinks names of the streams that it produces
   * @param models makes the model; a new one after every reset
   */
  public StreamBench(
      Simulation simulation,
      List<String> sources,
      List<String> sinks,
      Supplier<? extends StreamModel> models) {
    this.simulation = simulation;
    this.models = models;
    Map<String, Integer> widths = new LinkedHashMap<>();
    simulation.ports().forEach(port -> widths.put(port.name(), port.width()));
    sources.forEach(name -> this.sources.add(new Source(name, widths.get(name + "_payload"))));
    sinks.forEach(name -> this.sinks.add(new Sink(name, widths.get(name + "_payload"))));
  }

  /**
   * When words moved, since the last reset.
   *
   * @param moves for each stream, the cycle of each word, counted from the reset
   */
  public record Result(Map<String, List<Long>> moves) {
    /** Cycles from the first word on one stream to the first on another. */
    public long latency(String from, String to) {
      return moves.get(to).get(0) - moves.get(from).get(0);
    }
  }

  /**
   * Runs until every word has come out.
   *
   * @throws AssertionError at the first difference; the message has the traffic and the cycle
   */
  public Result run(Traffic traffic) {
    SplittableRandom random = new SplittableRandom(traffic.seed());
    for (int i = 0; i < traffic.resets(); i++) {
      reset(random);
      episode(traffic, random, 1 + random.nextInt(6 * traffic.words()));
    }
    reset(random);
    return new Result(episode(traffic, random, Long.MAX_VALUE));
  }

  /** Holds the reset for some cycles while everything around the block goes on. */
  private void reset(SplittableRandom random) {
    simulation.poke("rst", 1);
    int cycles = 1 + random.nextInt(3);
    for (int i = 0; i < cycles; i++) {
      sources.forEach(source -> source.disturb(random));
      sinks.forEach(sink -> simulation.poke(sink.name + "_ready", random.nextInt(2)));
      simulation.step();
    }
    simulation.poke("rst", 0);
  }

  private Map<String, List<Long>> episode(Traffic traffic, SplittableRandom random, long limit) {
    StreamModel model = models.get();
    Map<String, List<Long>> moves = new LinkedHashMap<>();
    sources.forEach(source -> source.start(traffic.words()));
    sources.forEach(source -> moves.put(source.name, new ArrayList<>()));
    sinks.forEach(Sink::start);
    sinks.forEach(sink -> moves.put(sink.name, new ArrayList<>()));
    long lastMove = 0;
    for (long cycle = 0; cycle < limit; cycle++) {
      if (sources.stream().allMatch(Source::done) && model.complete()) {
        break;
      }
      try {
        if (cycle - lastMove > PATIENCE) {
          throw new AssertionError("no word has moved since cycle " + lastMove);
        }
        if (cycle(model, traffic, cycle, random, moves)) {
          lastMove = cycle;
        }
      } catch (AssertionError e) {
        throw new AssertionError(traffic + ", cycle " + cycle + ": " + e.getMessage(), e);
      }
    }
    return moves;
  }

  private boolean cycle(
      StreamModel model,
      Traffic traffic,
      long cycle,
      SplittableRandom random,
      Map<String, List<Long>> moves) {
    for (Source source : sources) {
      if (source.offer(traffic.source().at(cycle, random), random)) {
        model.offer(source.name, source.word);
      }
    }
    for (Sink sink : sinks) {
      sink.accept(!traffic.sink().at(cycle, random));
    }
    model.drive(simulation, random);
    model.settled(simulation);
    boolean moved = false;
    for (Source source : sources) {
      if (source.moves()) {
        model.take(source.name, source.word);
        moves.get(source.name).add(cycle);
        moved = true;
      }
    }
    for (Sink sink : sinks) {
      if (sink.moves()) {
        model.give(sink.name, sink.word);
        moves.get(sink.name).add(cycle);
        moved = true;
      }
    }
    simulation.step();
    return moved;
  }

  private void pokeWord(String name, int width, BigInteger word) {
    if (width < 64) {
      simulation.poke(name + "_payload", word.longValue());
    } else {
      simulation.poke(name + "_payload", word);
    }
  }

  private static BigInteger word(int width, SplittableRandom random) {
    BigInteger word = BigInteger.ZERO;
    for (int bits = 0; bits < width; bits += 32) {
      word = word.shiftLeft(32).or(BigInteger.valueOf(random.nextInt() & 0xffff_ffffL));
    }
    return word.mod(BigInteger.ONE.shiftLeft(width));
  }

  /** The producer of a stream that the block consumes. */
  private final class Source {
    private final String name;
    private final int width;
    private int remaining;
    private boolean offered;
    private BigInteger word = BigInteger.ZERO;

    Source(String name, int width) {
      this.name = name;
      this.width = width;
    }

    void start(int words) {
      remaining = words;
      offered = false;
    }

    boolean done() {
      return remaining == 0;
    }

    void disturb(SplittableRandom random) {
      simulation.poke(name + "_valid", random.nextInt(2));
      pokeWord(name, width, word(width, random));
    }

    /** Offers the next word unless one waits; whether it does. */
    boolean offer(boolean stall, SplittableRandom random) {
      if (offered) {
        return false;
      }
      offered = remaining > 0 && !stall;
      // A word that is not on offer is random too: nobody may look at it.
      word = word(width, random);
      simulation.poke(name + "_valid", offered ? 1 : 0);
      pokeWord(name, width, word);
      return offered;
    }

    boolean moves() {
      if (!offered || simulation.peek(name + "_ready") == 0) {
        return false;
      }
      offered = false;
      remaining--;
      return true;
    }
  }

  /** The consumer of a stream that the block produces. */
  private final class Sink {
    private final String name;
    private final int width;
    private boolean ready;
    private boolean waiting;
    private BigInteger word = BigInteger.ZERO;

    Sink(String name, int width) {
      this.name = name;
      this.width = width;
    }

    void start() {
      waiting = false;
    }

    void accept(boolean ready) {
      this.ready = ready;
      simulation.poke(name + "_ready", ready ? 1 : 0);
    }

    boolean moves() {
      boolean valid = simulation.peek(name + "_valid") != 0;
      if (waiting && !valid) {
        throw new AssertionError(name + " withdraws a word before it is taken");
      }
      if (!valid) {
        return false;
      }
      BigInteger offered =
          width < 64
              ? BigInteger.valueOf(simulation.peek(name + "_payload"))
              : simulation.peekBig(name + "_payload");
      if (waiting && !offered.equals(word)) {
        throw new AssertionError(name + " changes a waiting word from " + word + " to " + offered);
      }
      word = offered;
      waiting = !ready;
      return ready;
    }
  }
}
