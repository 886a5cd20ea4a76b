package dev.saccade.network.integer;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether the parts of a network fit each other; throws at the first mistake. */
final class NetworkCheck {
  private final String name;
  private final PixelTable pixels;
  private final List<Tensor> tensors;
  private final List<Convolution> layers;
  private final List<String> modes;
  private final List<Output> outputs;

  NetworkCheck(
      String name,
      PixelTable pixels,
      List<Tensor> tensors,
      List<Convolution> layers,
      List<String> modes,
      List<Output> outputs) {
    this.name = name;
    this.pixels = pixels;
    this.tensors = tensors;
    this.layers = layers;
    this.modes = modes;
    this.outputs = outputs;
  }

  void run() {
    checkModes();
    checkTensors();
    Set<String> names = new HashSet<>();
    Buffers buffers = new Buffers(modes.size());
    buffers.writeInput(tensors.get(IntegerNetwork.INPUT), pixels.format());
    for (Convolution layer : layers) {
      if (!names.add(layer.name())) {
        throw layer.invalid("a second layer of that name", "name each layer differently");
      }
      checkLayer(layer, buffers);
    }
    checkOutputs();
  }

  private void checkModes() {
    if (modes.isEmpty() || modes.size() > IntegerNetwork.MOST_MODES) {
      throw invalid(modes.size() + " modes", "use 1 to " + IntegerNetwork.MOST_MODES);
    }
    if (new HashSet<>(modes).size() != modes.size()) {
      throw invalid("two modes of one name in " + modes, "name each mode differently");
    }
  }

  private void checkTensors() {
    if (tensors.isEmpty() || layers.isEmpty()) {
      throw invalid(
          tensors.size() + " tensors and " + layers.size() + " layers",
          "a network has an input tensor and a layer at least");
    }
    for (int id = 0; id < tensors.size(); id++) {
      Tensor tensor = tensors.get(id);
      if (tensor.id() != id) {
        throw invalid(
            tensor.described() + " has id " + tensor.id() + " at place " + id,
            "list the tensors by id");
      }
      if (id != IntegerNetwork.INPUT && tensor.buffer() == tensors.get(0).buffer()) {
        throw invalid(
            tensor.described() + " shares the buffer of the input",
            "copy the input with a 1x1 layer, and use the copy");
      }
    }
    Tensor input = tensors.get(IntegerNetwork.INPUT);
    if (input.channelOffset() != 0 || input.shape().channels() != pixels.channels()) {
      throw invalid(
          "the input is "
              + input.described()
              + " and the pixel table has "
              + pixels.channels()
              + " channels",
          "make the channels equal and the channel offset 0");
    }
  }

  private void checkLayer(Convolution layer, Buffers buffers) {
    if (layer.modes().size() != modes.size()) {
      throw layer.invalid(
          "it has " + layer.modes().size() + " modes and the network " + modes.size(),
          "give every layer each mode");
    }
    Tensor input = tensor(layer, layer.input());
    Tensor output = tensor(layer, layer.output());
    TensorShape shape = layer.outputShape(input.shape());
    if (!shape.equals(output.shape())) {
      throw layer.invalid(
          "it makes "
              + shape
              + " of "
              + input.described()
              + ", and its output is "
              + output.described(),
          "set the output's shape to " + shape);
    }
    List<CodeFormat> inputFormats = buffers.read(layer, input);
    for (int mode = 0; mode < modes.size(); mode++) {
      CodeFormat expected = layer.modes().get(mode).input();
      if (!expected.equals(inputFormats.get(mode))) {
        throw layer.invalid(
            "mode '"
                + modes.get(mode)
                + "' reads "
                + expected
                + ", and "
                + input.described()
                + " holds "
                + inputFormats.get(mode),
            "use one format per tensor and mode");
      }
    }
    checkSums(layer, residualFormats(layer, buffers));
    buffers.write(layer, output);
  }

  /** The format of the residual operand per mode; empty if there is none. */
  private List<CodeFormat> residualFormats(Convolution layer, Buffers buffers) {
    if (layer.residual().isEmpty()) {
      return List.of();
    }
    Tensor residual = tensor(layer, layer.residual().getAsInt());
    TensorShape convolved = layer.convolved(tensors.get(layer.input()).shape());
    if (!residual.shape().equals(convolved)) {
      throw layer.invalid(
          "its convolution gives "
              + convolved
              + " and the residual operand is "
              + residual.described(),
          "make both shapes equal");
    }
    return buffers.read(layer, residual);
  }

  private void checkSums(Convolution layer, List<CodeFormat> residualFormats) {
    for (int mode = 0; mode < modes.size(); mode++) {
      int highest = residualFormats.isEmpty() ? 0 : residualFormats.get(mode).highest();
      for (int filter = 0; filter < layer.weights().filters(); filter++) {
        checkSum(layer, mode, filter, highest);
      }
    }
  }

  private void checkSum(Convolution layer, int mode, int filter, int highestResidual) {
    ConvolutionMode settings = layer.modes().get(mode);
    SumRange sums = SumRange.of(layer.weights(), filter, settings);
    Requantizer requantizer = settings.requantizers().get(filter);
    boolean raw = layer.destination() == Destination.RESULT_RAW;
    int bits = requantizer.bits(sums, highestResidual);
    int most = raw ? Integer.SIZE : Long.SIZE;
    if (bits > most) {
      throw layer.invalid(
          "mode '"
              + modes.get(mode)
              + "', filter "
              + filter
              + ": the requantizer's sum needs "
              + bits
              + " bits and "
              + most
              + " are there, for A in "
              + sums.lowest()
              + ".."
              + sums.highest(),
          raw ? "give codes, or use fewer taps or bits" : "use a narrower multiplier");
    }
  }

  private void checkOutputs() {
    List<Convolution> results =
        layers.stream().filter(layer -> layer.destination() != Destination.MEMORY).toList();
    List<Integer> expected = results.stream().map(Convolution::output).toList();
    List<Integer> actual = outputs.stream().map(Output::tensor).toList();
    if (results.isEmpty() || !expected.equals(actual)) {
      throw invalid(
          "the outputs are tensors " + actual + ", and the layers' results are " + expected,
          "name the tensor of each result layer once, in the order of the layers");
    }
    for (Output output : outputs) {
      int channels = tensors.get(output.tensor()).shape().channels();
      boolean fits = output.scales().stream().allMatch(scale -> scale.factors().size() == channels);
      if (output.scales().size() != modes.size() || !fits) {
        throw invalid(
            "output '"
                + output.name()
                + "' has scales for "
                + output.scales().size()
                + " modes and "
                + output.scales().stream().map(scale -> scale.factors().size()).toList()
                + " channels",
            "give " + modes.size() + " scales of " + channels + " channels");
      }
    }
  }

  private Tensor tensor(Convolution layer, int id) {
    if (id < 0 || id >= tensors.size()) {
      throw layer.invalid(
          "it names tensor " + id + " of " + tensors.size(), "use an id of the list");
    }
    return tensors.get(id);
  }

  private InvalidNetworkException invalid(String mistake, String cure) {
    return new InvalidNetworkException("network '" + name + "'", mistake, cure);
  }
}
