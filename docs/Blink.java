import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.uint;

import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Design;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.UInt;
import dev.saccade.hdl.ir.ModuleIr;
import dev.saccade.hdl.sim.AsciiWaves;
import dev.saccade.hdl.sim.CycleSimulator;
import dev.saccade.hdl.verilog.VerilogWriter;
import java.nio.file.Path;

/** Toggles {@code led} every {@code cycles} clock cycles. */
record Blink(int cycles) implements Hardware<Blink.Io> {
  record Io(Bool led) {}

  @Override
  public Io io(Ports p) {
    return new Io(p.out(bool()));
  }

  @Override
  public void build(Logic m, Io io) {
    UInt left = m.reg("left", uint(32), cycles - 1);
    Bool on = m.reg("on", bool(), 0);
    m.when(
            left.eq(0),
            () -> {
              left.next(cycles - 1);
              on.next(on.not());
            })
        .otherwise(() -> left.next(left.minus(1)));
    io.led().set(on);
  }

  public static void main(String[] arguments) {
    ModuleIr top = Design.elaborate(new Blink(3)).top();
    new VerilogWriter(Path.of(arguments[0])).write(top);
    try (CycleSimulator simulation = CycleSimulator.open(top, 1)) {
      AsciiWaves waves = AsciiWaves.record(simulation, "rst", "led");
      simulation.reset(1);
      simulation.step(9);
      System.out.print(waves.render(60));
    }
  }
}
