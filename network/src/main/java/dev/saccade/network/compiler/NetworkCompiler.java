package dev.saccade.network.compiler;

import dev.saccade.fabric.FabricConfig;
import dev.saccade.fabric.MemoryTarget;
import dev.saccade.network.integer.IntegerNetwork;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * Compiles networks for a fabric. All programs of an image share the frame slots, which are as
 * large as the largest frame and lie at the beginning of the activation memory, and the memory
 * behind them, as only one runs at a time.
 */
public final class NetworkCompiler {
  private NetworkCompiler() {}

  /**
   * An image with one program that sees whole frames.
   *
   * @throws CompileException if the fabric cannot run it
   */
  public static FabricImage compile(FabricConfig config, IntegerNetwork network) {
    return compile(config, List.of(ProgramRequest.whole(network)));
  }

  /**
   * An image with programs; their numbers are their places in the list.
   *
   * @throws CompileException if the fabric cannot run them
   */
  public static FabricImage compile(FabricConfig config, List<ProgramRequest> requests) {
    if (requests.isEmpty() || requests.size() > config.programs()) {
      throw new CompileException(
          "the image",
          requests.size() + " programs for a fabric with room for " + config.programs(),
          "give 1 to " + config.programs() + ", or use a fabric with more programs");
    }
    long frame = requests.stream().mapToLong(ProgramRequest::frameCodes).max().orElseThrow();
    long slot = (frame + config.lanes() - 1) / config.lanes() * config.lanes();
    long tensors = slot * config.frameSlots();
    MemoryImages images = new MemoryImages(config);
    List<IntegerNetwork> networks =
        requests.stream().map(request -> GroupMerging.of(config, request.network())).toList();
    List<List<LayerShape>> shapes = WeightPlacement.of(config, networks);
    List<Program> programs = new ArrayList<>();
    for (int i = 0; i < requests.size(); i++) {
      ProgramCompiler compiler =
          new ProgramCompiler(config, requests.get(i), shapes.get(i), images, tensors);
      programs.add(compiler.compile(i));
    }
    for (int i = 0; i < config.frameSlots(); i++) {
      ByteBuffer word = ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
      images.append(MemoryTarget.SLOTS, word.putInt(Math.toIntExact(i * slot)).array());
    }
    return new FabricImage(config, requests, programs, images.toBytes());
  }
}
