package dev.saccade.sim;

import dev.saccade.hdl.ir.ValueKind;
import dev.saccade.hdl.verilog.Manifest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Hand-written Verilog for the tests. */
final class Designs {
  private Designs() {}

  static VerilogDesign counter() {
    try {
      return VerilogDesign.read(
          Path.of(Designs.class.getResource("Counter.v").toURI()).getParent(), "Counter");
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * A top of one file.
   *
   * @param ports such as {@code in a 8}, {@code out b 100} or {@code in c -8} for a signed one;
   *     {@code clk} and {@code rst} make it clocked and resettable
   */
  static VerilogDesign of(Path folder, String top, String verilog, String... ports) {
    List<Manifest.Port> list = new ArrayList<>();
    boolean clock = false;
    boolean reset = false;
    for (String port : ports) {
      String[] words = port.split(" ");
      clock |= port.equals("clk");
      reset |= port.equals("rst");
      if (words.length == 3) {
        int width = Integer.parseInt(words[2]);
        ValueKind kind = width < 0 ? ValueKind.SINT : ValueKind.UINT;
        list.add(new Manifest.Port(words[1], words[0], kind, Math.abs(width), "Top.java:1"));
      }
    }
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve(top + ".v"), verilog);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new VerilogDesign(
        folder,
        new Manifest(
            1,
            top,
            top + "[]",
            clock ? Optional.of("clk") : Optional.empty(),
            reset ? Optional.of("rst") : Optional.empty(),
            list,
            List.of(new Manifest.Module(top, top + "[]", Map.of(), Map.of(), "")),
            List.of(),
            ""));
  }
}
