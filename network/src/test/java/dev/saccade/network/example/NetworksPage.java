package dev.saccade.network.example;

import dev.saccade.network.integer.IntegerNetwork;
import dev.saccade.network.integer.Requantizer;
import dev.saccade.network.integer.SumRange;
import dev.saccade.network.reference.Activations;
import dev.saccade.network.reference.ReferenceModel;
import dev.saccade.network.requantize.ExactQuantizer;
import dev.saccade.network.requantize.Rational;
import dev.saccade.network.requantize.RequantizerFit;
import dev.saccade.network.requantize.RequantizerSearch;
import dev.saccade.network.requantize.RequantizerWidths;
import dev.saccade.network.zoo.Frames;
import dev.saccade.network.zoo.ModePlan;
import dev.saccade.network.zoo.Zoo;
import java.io.PrintStream;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;

/** The code of docs/networks.md, in the order of the page. */
final class NetworksPage {
  private NetworksPage() {}

  static void run(PrintStream out) {
    IntegerNetwork network = Zoo.resNet8(List.of(ModePlan.uniform(8), ModePlan.uniform(2)), 1);
    ReferenceModel model = new ReferenceModel(network);
    byte[] frame = Frames.texture(network.inputShape(), 2);
    for (Activations run : model.runAll(frame)) {
      out.println(Arrays.toString(run.output(network.outputs().get(0))));
    }
  }

  static void precisions(PrintStream out) {
    IntegerNetwork network = Zoo.tiny(ModePlan.standard(), 1);
    ReferenceModel model = new ReferenceModel(network);
    byte[] frame = Frames.texture(network.inputShape(), 2);
    for (String mode : List.of("w8a8", "w2a2", "w8a8")) {
      Activations run = model.run(frame, network.mode(mode));
      out.println(mode + " " + Arrays.toString(run.output(network.outputs().get(1))));
    }
  }

  static void requantizer(PrintStream out) {
    ExactQuantizer quarter =
        new ExactQuantizer(
            Rational.of(1, 4), Rational.ZERO, Rational.ZERO, RoundingMode.HALF_EVEN, 0, 0, 255);
    SumRange sums = new SumRange(-1000, 1000);
    RequantizerFit fit = RequantizerSearch.fit(quarter, sums, 0, new RequantizerWidths(28, 55));
    Requantizer found = ((RequantizerFit.Exact) fit).requantizer();
    out.println(found.value(2, 0) + " " + found.value(6, 0) + " " + found.value(10, 0));
  }

  static void refusal(PrintStream out) {
    ExactQuantizer third =
        new ExactQuantizer(
            Rational.of(1, 3000), Rational.ZERO, Rational.ZERO, RoundingMode.FLOOR, 0, 0, 255);
    RequantizerFit fit =
        RequantizerSearch.fit(third, new SumRange(0, 700_000), 0, new RequantizerWidths(12, 40));
    out.println(((RequantizerFit.Inexact) fit).message());
  }
}
