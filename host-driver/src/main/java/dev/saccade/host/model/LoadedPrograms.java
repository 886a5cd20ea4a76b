package dev.saccade.host.model;

import dev.saccade.fabric.DecisionRecord;
import dev.saccade.network.compiler.FabricImage;
import dev.saccade.network.compiler.Program;
import dev.saccade.network.compiler.ProgramRequest;
import dev.saccade.network.cycles.CycleModel;
import dev.saccade.network.cycles.FrameCycles;
import dev.saccade.network.integer.TensorShape;
import dev.saccade.network.reference.Activations;
import dev.saccade.network.reference.ReferenceModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The programs of an image, with the models that predict what a fabric makes of them. */
final class LoadedPrograms {
  private final List<ProgramRequest> requests;
  private final List<Program> programs;
  private final List<ReferenceModel> references;
  private final CycleModel model = new CycleModel();
  private final Map<Integer, FrameCycles> cycles = new HashMap<>();
  private final Map<List<Integer>, Long> gaps = new HashMap<>();

  LoadedPrograms(FabricImage image) {
    requests = image.requests();
    programs = image.programs();
    references = requests.stream().map(request -> new ReferenceModel(request.network())).toList();
  }

  boolean has(int program) {
    return program < programs.size();
  }

  boolean has(int program, int mode) {
    return mode < programs.get(program).modes().size();
  }

  /** Whether a region leaves the stored frame. */
  boolean leavesFrame(DecisionRecord record) {
    Program program = programs.get(record.program());
    return record.originX() > program.entry().maxOriginX()
        || record.originY() > program.entry().maxOriginY();
  }

  /** Codes of a stored frame of a program. */
  int frameCodes(int program) {
    return programs.get(program).entry().frameCodes();
  }

  /** Cycles of a frame. */
  FrameCycles cycles(DecisionRecord record) {
    return cycles.computeIfAbsent(
        record.program() << 8 | record.mode(),
        unused -> model.frame(programs.get(record.program()), record.mode()));
  }

  /** Cycles in which the array is idle between two frames, the second of which waits. */
  long gap(DecisionRecord before, DecisionRecord next) {
    return gaps.computeIfAbsent(
        List.of(before.program(), before.mode(), next.program()),
        unused ->
            model.gap(programs.get(before.program()), before.mode(), programs.get(next.program())));
  }

  /** The results of a frame as they leave the fabric. */
  byte[] results(DecisionRecord record, byte[] stored) {
    ProgramRequest request = requests.get(record.program());
    byte[] region = region(request, record, stored);
    Activations activations = references.get(record.program()).run(region, record.mode());
    List<int[]> tensors = request.network().outputs().stream().map(activations::output).toList();
    return programs.get(record.program()).results().payload(tensors);
  }

  private static byte[] region(ProgramRequest request, DecisionRecord record, byte[] stored) {
    TensorShape shape = request.network().inputShape();
    int row = shape.width() * shape.channels();
    byte[] region = new byte[shape.codes()];
    for (int y = 0; y < shape.height(); y++) {
      int pixel = (record.originY() + y) * request.frameWidth() + record.originX();
      System.arraycopy(stored, pixel * shape.channels(), region, y * row, row);
    }
    return region;
  }
}
