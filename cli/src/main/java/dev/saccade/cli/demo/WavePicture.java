package dev.saccade.cli.demo;

import dev.saccade.hdl.sim.CycleSimulator;
import dev.saccade.hdl.sim.CycleSimulator.InnerSignal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Waveforms of chosen signals as an SVG picture: one bit as a line, more as boxed numbers. */
public final class WavePicture {
  private static final int NAME_WIDTH = 110;
  private static final int DIGIT_WIDTH = 8;
  private static final int MARGIN = 12;
  private static final int NARROWEST_CYCLE = 52;
  private static final int ROW_HEIGHT = 34;
  private static final int HIGH = 7;
  private static final int LOW = 27;

  private final Map<InnerSignal, List<BigInteger>> values = new LinkedHashMap<>();
  private final int cycles;
  private int cycleWidth = NARROWEST_CYCLE;
  private int seen;

  private WavePicture(int cycles) {
    this.cycles = cycles;
  }

  /** Records the signals of these names in the next {@code cycles} cycles. */
  public static WavePicture record(CycleSimulator simulator, List<String> names, int cycles) {
    WavePicture picture = new WavePicture(cycles);
    for (String name : names) {
      InnerSignal signal =
          simulator.signals().stream().filter(s -> s.path().equals(name)).findFirst().orElseThrow();
      picture.values.put(signal, new ArrayList<>());
      picture.cycleWidth =
          Math.max(picture.cycleWidth, digits(signal.width()) * DIGIT_WIDTH + MARGIN);
    }
    simulator.watch((watched, cycle) -> picture.see(watched));
    return picture;
  }

  private void see(CycleSimulator simulator) {
    if (seen < cycles) {
      seen++;
      values.forEach((signal, list) -> list.add(simulator.peekSignal(signal.path())));
    }
  }

  /** The picture, to be put into an HTML page. */
  public String svg() {
    int width = NAME_WIDTH + seen * cycleWidth + 10;
    int height = 24 + values.size() * ROW_HEIGHT;
    StringBuilder svg = new StringBuilder();
    svg.append(
        format("<svg class=\"waves\" viewBox=\"0 0 %d %d\" width=\"%d\">\n", width, height, width));
    for (int cycle = 0; cycle < seen; cycle++) {
      int x = NAME_WIDTH + cycle * cycleWidth;
      svg.append(format("<line class=\"grid\" x1=\"%d\" y1=\"16\" x2=\"%1$d\" ", x));
      svg.append(format("y2=\"%d\"/><text class=\"cycle\" x=\"%d\" y=\"12\">", height, x + 3));
      svg.append(cycle).append("</text>\n");
    }
    int top = 20;
    for (Map.Entry<InnerSignal, List<BigInteger>> entry : values.entrySet()) {
      svg.append(format("<g transform=\"translate(0 %d)\">", top));
      svg.append(format("<text class=\"name\" x=\"%d\" y=\"21\">", NAME_WIDTH - 10));
      svg.append(entry.getKey().path()).append("</text>");
      svg.append(
          entry.getKey().width() == 1
              ? line(entry.getValue())
              : boxes(entry.getValue(), entry.getKey().width()));
      svg.append("</g>\n");
      top += ROW_HEIGHT;
    }
    return svg.append("</svg>\n").toString();
  }

  private String line(List<BigInteger> bits) {
    StringBuilder path = new StringBuilder();
    for (int cycle = 0; cycle < bits.size(); cycle++) {
      int y = bits.get(cycle).signum() == 0 ? LOW : HIGH;
      int x = NAME_WIDTH + cycle * cycleWidth;
      path.append(format("%s%d %d H%d ", cycle == 0 ? "M" : "L", x, y, x + cycleWidth));
    }
    return "<path class=\"bit\" d=\"" + path.toString().strip() + "\"/>";
  }

  private String boxes(List<BigInteger> numbers, int width) {
    StringBuilder svg = new StringBuilder();
    int start = 0;
    while (start < numbers.size()) {
      int end = start + 1;
      while (end < numbers.size() && numbers.get(end).equals(numbers.get(start))) {
        end++;
      }
      int left = NAME_WIDTH + start * cycleWidth;
      int right = NAME_WIDTH + end * cycleWidth;
      int middle = (HIGH + LOW) / 2;
      svg.append("<path class=\"box\" d=\"");
      svg.append(format("M%d %d L%d %d H%d ", left, middle, left + 3, HIGH, right - 3));
      svg.append(format("L%d %d L%d %d H%d Z\"/>", right, middle, right - 3, LOW, left + 3));
      svg.append(format("<text class=\"number\" x=\"%d\" y=\"21\">", (left + right) / 2));
      svg.append(hex(numbers.get(start), width)).append("</text>");
      start = end;
    }
    return svg.toString();
  }

  /** The bits of a number in hexadecimal, with as many digits as its width has. */
  private static String hex(BigInteger number, int width) {
    String digits = number.mod(BigInteger.ONE.shiftLeft(width)).toString(16);
    return "0".repeat(Math.max(0, digits(width) - digits.length())) + digits;
  }

  private static int digits(int width) {
    return (width + 3) / 4;
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
