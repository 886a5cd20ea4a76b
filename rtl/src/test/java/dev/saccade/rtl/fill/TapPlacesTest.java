package dev.saccade.rtl.fill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.saccade.hdl.Design;
import dev.saccade.hdl.sim.CycleSimulator;
import dev.saccade.hdl.sim.Simulation;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kernel, step and length of a strip that fits small buffers: each tap where it belongs. */
class TapPlacesTest {
  private static final long SEED = 20261121;
  private static final int LATENCY = 4;

  /** A strip of a layer: the kernel, and how its output pixels lie. */
  private record Strip(int kernelH, int kernelW, int columnStep, int batches) {
    int segments(TapPlaces places) {
      return (kernelH * kernelW + places.lanes() - 1) / places.lanes();
    }

    int columns(TapPlaces places) {
      return (batches * places.pixels() - 1) * columnStep + kernelW;
    }

    /** What is written for a column, as {@code lane:pixel@address}. */
    Set<String> writes(TapPlaces places, int ky, int column, int half) {
      Set<String> writes = new TreeSet<>();
      for (int kx = 0; kx < kernelW; kx++) {
        int pixel = Math.floorDiv(column - kx, columnStep);
        boolean seen = pixel * columnStep == column - kx;
        if (seen && pixel >= 0 && pixel < batches * places.pixels()) {
          int tap = ky * kernelW + kx;
          int word = pixel / places.pixels() * segments(places) + tap / places.lanes();
          writes.add(
              write(tap % places.lanes(), pixel % places.pixels(), half * places.words() + word));
        }
      }
      return writes;
    }
  }

  private static String write(int lane, int pixel, int address) {
    return lane + ":" + pixel + "@" + address;
  }

  @ParameterizedTest
  @CsvSource({"8,1,8", "8,3,4", "4,2,4", "16,1,2"})
  void everyTapIsWrittenWhereItBelongs(int lanes, int pixels, int words) {
    TapPlaces places = new TapPlaces(lanes, pixels, words);
    SplittableRandom random = new SplittableRandom(SEED);
    int strips = 0;
    try (Simulation simulation = CycleSimulator.open(Design.elaborate(places).top(), SEED)) {
      simulation.reset(2);
      for (int kernelW = 1; kernelW <= lanes; kernelW++) {
        for (int kernelH = 1; kernelH <= 5; kernelH++) {
          for (int columnStep = 1; columnStep <= 4; columnStep++) {
            for (int batches = 1; batches <= words; batches++) {
              Strip strip = new Strip(kernelH, kernelW, columnStep, batches);
              if (batches * strip.segments(places) <= words) {
                check(simulation, places, strip, strip, strips++ % 2, random);
              }
            }
          }
        }
      }
    }
    assertThat(strips).isGreaterThan(100);
  }

  @Test
  void aWrongStepIsSeen() {
    TapPlaces places = new TapPlaces(8, 1, 8);
    Strip strip = new Strip(2, 3, 2, 3);
    Strip wrong = new Strip(2, 3, 1, 3);
    try (Simulation simulation = CycleSimulator.open(Design.elaborate(places).top(), SEED)) {
      simulation.reset(2);
      SplittableRandom random = new SplittableRandom(SEED);
      check(simulation, places, strip, strip, 0, random);
      assertThatThrownBy(() -> check(simulation, places, strip, wrong, 0, random))
          .isInstanceOf(AssertionError.class);
    }
  }

  /**
   * Reads the columns of a strip at random times, and compares what is written four cycles later.
   */
  private static void check(
      Simulation simulation,
      TapPlaces places,
      Strip strip,
      Strip expected,
      int half,
      SplittableRandom random) {
    simulation.poke("kernel_w", strip.kernelW());
    simulation.poke("column_step", strip.columnStep());
    simulation.poke("segments", strip.segments(places));
    simulation.poke("strip_batches", strip.batches());
    simulation.poke("half", half);
    Deque<Set<String>> later = new ArrayDeque<>();
    int columns = strip.columns(places);
    int column = 0;
    for (int rest = LATENCY + 1; rest > 0; ) {
      boolean reads = column < columns * strip.kernelH() && random.nextInt(4) > 0;
      int ky = column / columns;
      boolean endsRow = column % columns == columns - 1;
      simulation.poke("column", reads ? 1 : 0);
      simulation.poke("ends_row", endsRow ? 1 : 0);
      simulation.poke("ends_strip", endsRow && ky == strip.kernelH() - 1 ? 1 : 0);
      later.add(reads ? expected.writes(places, ky, column % columns, half) : Set.of());
      if (later.size() > LATENCY) {
        assertThat(written(simulation, places))
            .as("%s, %s, column %d, seed %d", places, strip, column, SEED)
            .isEqualTo(later.remove());
      }
      column += reads ? 1 : 0;
      rest -= column == columns * strip.kernelH() ? 1 : 0;
      simulation.step();
    }
  }

  private static Set<String> written(Simulation simulation, TapPlaces places) {
    Set<String> writes = new TreeSet<>();
    for (int lane = 0; lane < places.lanes(); lane++) {
      long pixels = simulation.peek("taps" + lane + "_pixels");
      for (int pixel = 0; pixel < places.pixels(); pixel++) {
        if ((pixels >> pixel & 1) == 1) {
          writes.add(write(lane, pixel, (int) simulation.peek("taps" + lane + "_address")));
        }
      }
    }
    return writes;
  }
}
