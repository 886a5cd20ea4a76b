package dev.saccade.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.saccade.examples.Counter;
import dev.saccade.hdl.Design;
import dev.saccade.hdl.sim.CycleSimulator;
import java.util.List;
import org.junit.jupiter.api.Test;

class WavePictureTest {
  @Test
  void drawsLinesAndBoxes() {
    try (CycleSimulator simulator =
        CycleSimulator.open(Design.elaborate(new Counter(8)).top(), 1)) {
      simulator.reset(1);
      WavePicture picture = WavePicture.record(simulator, List.of("enable", "value"), 3);
      simulator.step();
      simulator.poke("enable", 1);
      simulator.step(2);
      Page page = new Page("a < b");
      page.picture(picture.svg());

      assertThat(page.html())
          .contains("<title>a &lt; b</title>")
          .contains("M110 27 H162 L162 7 H214 L214 7 H266")
          .containsSubsequence(">value</text>", ">00</text>", ">01</text>");
    }
  }
}
