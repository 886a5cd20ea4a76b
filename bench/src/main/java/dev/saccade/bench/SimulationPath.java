package dev.saccade.bench;

import dev.saccade.hdl.ir.ModuleIr;
import dev.saccade.hdl.sim.CycleSimulator;
import dev.saccade.hdl.sim.Frames;
import dev.saccade.hdl.sim.Simulation;
import dev.saccade.hdl.sim.SimulationPort;
import dev.saccade.sim.VerilatedModel;
import dev.saccade.sim.process.Tool;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** One way to simulate a stimulus. */
interface SimulationPath {
  /** What a run gave, and the processor time of the thread that simulated. */
  record Timed(Frames response, long nanos) {}

  /** Simulates the stimulus from the start; a row of outputs per cycle. */
  Timed run(Frames stimulus) throws IOException;

  /** {@link Simulation#run} of the Verilated model. */
  static SimulationPath batch(VerilatedModel model) {
    return stimulus -> {
      try (Simulation simulation = model.open(1)) {
        return timed(simulation, stimulus);
      }
    };
  }

  /** {@link Simulation#run} of the cycle simulator. */
  static SimulationPath cycleSimulator(ModuleIr top) {
    CycleSimulator compiled = CycleSimulator.open(top, 1);
    return stimulus -> timed(compiled, stimulus);
  }

  private static Timed timed(Simulation simulation, Frames stimulus) {
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    long start = clock.getCurrentThreadCpuTime();
    Frames response = simulation.run(stimulus);
    return new Timed(response, clock.getCurrentThreadCpuTime() - start);
  }

  /**
   * Every input poked, one step and every output peeked in each cycle of the Verilated model, whose
   * outputs are registers. The first row of the response stays empty.
   */
  static SimulationPath steps(VerilatedModel model) {
    return stimulus -> {
      try (Simulation simulation = model.open(1)) {
        return stepped(simulation, stimulus);
      }
    };
  }

  private static Timed stepped(Simulation simulation, Frames stimulus) {
    List<SimulationPort> inputs = stimulus.ports();
    List<SimulationPort> outputs =
        simulation.ports().stream().filter(port -> !port.input()).toList();
    Frames response = new Frames(outputs, stimulus.rows());
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    long start = clock.getCurrentThreadCpuTime();
    int in = 0;
    // Outputs that are registers show after the step what they are in the next cycle.
    int out = response.wordsPerRow();
    for (int row = 0; row + 1 < stimulus.rows(); row++) {
      for (SimulationPort port : inputs) {
        simulation.poke(port.name(), stimulus.words().get(in++));
      }
      simulation.step();
      for (SimulationPort port : outputs) {
        response.words().put(out++, simulation.peek(port.name()) & -1L >>> (64 - port.width()));
      }
    }
    return new Timed(response, clock.getCurrentThreadCpuTime() - start);
  }

  /**
   * A program that reads the stimulus from a file and writes its responses to another.
   *
   * @param outputs the ports of the responses
   */
  static SimulationPath program(Path program, List<SimulationPort> outputs, Path folder) {
    return stimulus -> {
      Path in = folder.resolve("stimulus");
      Path out = folder.resolve("responses");
      if (Files.notExists(in)) {
        write(stimulus, in);
      }
      String printed =
          new Tool(program.toString(), "run the benchmark again")
              .call(in.toString(), String.valueOf(stimulus.rows()), out.toString())
              .runChecked()
              .output();
      return new Timed(read(out, outputs, stimulus.rows()), Long.parseLong(printed.strip()));
    };
  }

  private static void write(Frames frames, Path file) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      channel.write(frames.bytes().duplicate());
    }
  }

  private static Frames read(Path file, List<SimulationPort> ports, int rows) throws IOException {
    Frames frames = new Frames(ports, rows);
    try (FileChannel channel = FileChannel.open(file)) {
      frames
          .words()
          .duplicate()
          .put(
              channel
                  .map(FileChannel.MapMode.READ_ONLY, 0, channel.size())
                  .order(ByteOrder.LITTLE_ENDIAN)
                  .asLongBuffer());
    }
    return frames;
  }
}
