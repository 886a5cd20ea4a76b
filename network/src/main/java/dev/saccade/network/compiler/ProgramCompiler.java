package dev.saccade.network.compiler;

import dev.saccade.fabric.Descriptor;
import dev.saccade.fabric.FabricConfig;
import dev.saccade.fabric.MemoryTarget;
import dev.saccade.fabric.ModeBase;
import dev.saccade.fabric.ModeEntry;
import dev.saccade.fabric.ProgramEntry;
import dev.saccade.network.compiler.ResultLayout.OutputOrder;
import dev.saccade.network.integer.ConvolutionMode;
import dev.saccade.network.integer.Destination;
import dev.saccade.network.integer.IntegerNetwork;
import dev.saccade.network.integer.PixelTable;
import dev.saccade.network.integer.Tensor;
import dev.saccade.network.integer.TensorShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compiles one program into the memories that it shares with others. */
final class ProgramCompiler {
  private final FabricConfig config;
  private final ProgramRequest request;
  private final IntegerNetwork network;
  private final MemoryImages images;
  private final ActivationPlan plan;
  private final List<LayerShape> shapes;

  /**
   * @param shapes of the network's layers
   * @param tensors address in the activation memory behind the frame slots
   */
  ProgramCompiler(
      FabricConfig config,
      ProgramRequest request,
      List<LayerShape> shapes,
      MemoryImages images,
      long tensors) {
    this.config = config;
    this.request = request;
    this.network = shapes.get(0).network();
    this.images = images;
    this.plan = ActivationPlan.of(network, tensors);
    this.shapes = shapes;
  }

  Program compile(int number) {
    checkUnits();
    checkActivations();
    ResultLayout results = results();
    int firstDescriptor = images.next(MemoryTarget.DESCRIPTORS);
    int pixelTable = pixelTable();
    List<Descriptor> descriptors = descriptors();
    List<List<ModeEntry>> modes = new ArrayList<>();
    List<Integer> firstModeEntries = new ArrayList<>();
    for (int mode = 0; mode < network.modes().size(); mode++) {
      firstModeEntries.add(images.next(MemoryTarget.MODE_ENTRIES));
      modes.add(mode(mode));
    }
    ProgramEntry entry = entry(firstDescriptor, pixelTable, results);
    images.append(MemoryTarget.PROGRAMS, encode(entry));
    for (int mode = 0; mode < config.modes(); mode++) {
      boolean valid = mode < firstModeEntries.size();
      ModeBase base = new ModeBase(valid, valid ? firstModeEntries.get(mode) : 0);
      images.append(MemoryTarget.PROGRAMS, ModeBase.LAYOUT.encode(base));
    }
    return new Program(
        network.name(),
        config,
        number,
        entry,
        network.layers().stream().map(layer -> layer.name()).toList(),
        descriptors,
        network.modes(),
        modes,
        firstModeEntries,
        plan.end(),
        results);
  }

  private void checkUnits() {
    if (network.modes().size() > config.modes()) {
      throw refused(
          network.modes().size() + " modes for a fabric with " + config.modes(),
          "leave modes out, or use a fabric with more modes");
    }
    for (LayerShape shape : shapes) {
      if (!shape.depthwise() && shape.segments() > config.patchSegments()) {
        throw shape.refused(
            "a patch of "
                + shape.taps()
                + " codes needs "
                + shape.segments()
                + " segments, and the patch buffer holds "
                + config.patchSegments(),
            "use a fabric with patchSegments of at least " + shape.segments());
      }
      boolean pools = shape.layer().pool().height() * shape.layer().pool().width() > 1;
      int poolWords = shape.rowGroups() * config.drainSteps();
      if (pools && poolWords > config.poolWords()) {
        throw shape.refused(
            "pooling needs " + poolWords + " pool entries, and there are " + config.poolWords(),
            "use a fabric with maxPool and poolWords of at least " + poolWords);
      }
      if (shape.layer().residual().isPresent()) {
        checkResidual(shape);
      }
    }
  }

  private void checkResidual(LayerShape shape) {
    if (!config.residual()) {
      throw shape.refused(
          "it adds a second operand, and the requantisers have none", "use a fabric with residual");
    }
    if (shape.layer().residual().getAsInt() == IntegerNetwork.INPUT) {
      throw shape.refused(
          "its second operand is the frame, whose address changes from frame to frame",
          "copy the input with a 1x1 layer, and use the copy");
    }
  }

  private void checkActivations() {
    if (plan.end() > config.activationBytes()) {
      throw shapes
          .get(plan.fullest())
          .refused(
              "frames and tensors take "
                  + plan.end()
                  + " codes ("
                  + plan.leastPossible()
                  + " at least, in this layer), and the activation memory holds "
                  + config.activationBytes(),
              "use a fabric with activationBytes of at least "
                  + plan.end()
                  + " or fewer frameSlots, or smaller frames");
    }
  }

  private ResultLayout results() {
    List<LayerShape> results =
        shapes.stream().filter(shape -> shape.layer().destination() != Destination.MEMORY).toList();
    long words = results.stream().mapToLong(shape -> ResultLayout.words(config, shape)).sum();
    if (words > config.resultWords()) {
      throw refused(
          "the results of a frame take "
              + words
              + " words of the result FIFO, which holds "
              + config.resultWords(),
          "use a fabric with resultWords of at least " + words);
    }
    List<OutputOrder> orders = new ArrayList<>();
    for (int i = 0; i < results.size(); i++) {
      orders.add(ResultLayout.order(config, results.get(i), network.outputs().get(i).name()));
    }
    return new ResultLayout(orders);
  }

  private int pixelTable() {
    int first = images.next(MemoryTarget.PIXEL_TABLES) / PixelTable.VALUES;
    PixelTable table = network.pixels();
    byte[] codes = new byte[table.channels() * PixelTable.VALUES];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = (byte) table.code(i / PixelTable.VALUES, i % PixelTable.VALUES);
    }
    images.require(
        place(), MemoryTarget.PIXEL_TABLES, codes.length, PixelTable.VALUES, "pixelTables");
    images.append(MemoryTarget.PIXEL_TABLES, codes);
    return first;
  }

  private List<Descriptor> descriptors() {
    int layerWords = Descriptor.LAYOUT.words();
    images.require(
        place(), MemoryTarget.DESCRIPTORS, (long) shapes.size() * layerWords, layerWords, "layers");
    DescriptorMaker maker = new DescriptorMaker(config, request, plan);
    List<Descriptor> descriptors = new ArrayList<>();
    for (LayerShape shape : shapes) {
      MemoryTarget memory = shape.external() ? MemoryTarget.EXTERNAL_WEIGHTS : MemoryTarget.WEIGHTS;
      String field = shape.external() ? "externalWords" : "weightWords";
      images.require(shape.place(), memory, shape.weightWords(), 1, field);
      Descriptor descriptor = maker.make(shape, images.next(memory));
      images.append(memory, new WeightPlanes(config, shape).image());
      images.append(MemoryTarget.DESCRIPTORS, Descriptor.LAYOUT.encode(descriptor));
      descriptors.add(descriptor);
    }
    return descriptors;
  }

  private List<ModeEntry> mode(int mode) {
    images.require(
        place(),
        MemoryTarget.MODE_ENTRIES,
        (long) shapes.size() * ModeEntry.LAYOUT.words(),
        ModeEntry.LAYOUT.words() * config.modes(),
        "layers");
    String name = network.modes().get(mode);
    List<ModeEntry> entries = new ArrayList<>();
    for (LayerShape shape : shapes) {
      ConvolutionMode settings = shape.layer().modes().get(mode);
      WeightPlanes planes = new WeightPlanes(config, shape);
      ModeMaker maker = new ModeMaker(config, shape, planes);
      int banks = config.requantisers();
      images.require(
          shape.place(),
          MemoryTarget.PARAMETERS,
          (long) shape.parameterWords(config) * banks,
          banks,
          "parameterWords");
      int base = images.next(MemoryTarget.PARAMETERS) / banks;
      ModeEntry entry = maker.entry(name, settings, base);
      requireProof(new OverflowProof(config, shape, planes).gap(name, settings));
      images.append(
          MemoryTarget.PARAMETERS, maker.parameters(name, settings, highestResidual(shape, mode)));
      images.append(MemoryTarget.MODE_ENTRIES, ModeEntry.LAYOUT.encode(entry));
      entries.add(entry);
    }
    return entries;
  }

  private static void requireProof(Optional<CompileException> gap) {
    if (gap.isPresent()) {
      throw gap.get();
    }
  }

  /** The largest code that a layer's second operand can have: formats are those of its writer. */
  private int highestResidual(LayerShape shape, int mode) {
    return network.residualOf(shape.layer()).map(tensor -> written(tensor, mode)).orElse(0);
  }

  private int written(Tensor tensor, int mode) {
    return network.layers().stream()
        .filter(layer -> network.outputOf(layer).buffer() == tensor.buffer())
        .filter(layer -> network.outputOf(layer).channelEnd() > tensor.channelOffset())
        .filter(layer -> network.outputOf(layer).channelOffset() < tensor.channelEnd())
        .mapToInt(layer -> layer.modes().get(mode).output().orElseThrow().format().highest())
        .max()
        .orElseThrow();
  }

  private ProgramEntry entry(int firstDescriptor, int pixelTable, ResultLayout results) {
    TensorShape input = network.inputShape();
    return new ProgramEntry(
        true,
        shapes.size(),
        firstDescriptor,
        Math.toIntExact(request.frameCodes()),
        input.channels(),
        request.frameWidth() * input.channels(),
        pixelTable,
        request.frameWidth() - input.width(),
        request.frameHeight() - input.height(),
        results.values(),
        results.words());
  }

  private byte[] encode(ProgramEntry entry) {
    try {
      return ProgramEntry.LAYOUT.encode(entry);
    } catch (IllegalArgumentException e) {
      throw refused(
          "a size is too large for the fabric (" + e.getMessage() + ")",
          "use smaller frames or fewer channels");
    }
  }

  private String place() {
    return "network '" + network.name() + "' (input " + network.inputShape() + ")";
  }

  private CompileException refused(String mistake, String cure) {
    return new CompileException(place(), mistake, cure);
  }
}
