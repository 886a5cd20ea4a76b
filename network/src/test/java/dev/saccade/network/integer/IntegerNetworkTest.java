package dev.saccade.network.integer;

import static dev.saccade.network.integer.Sample.layer;
import static dev.saccade.network.integer.Sample.weights;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class IntegerNetworkTest {

  @Test
  void aRightNetworkIsMade() {
    IntegerNetwork network = new Sample().build();
    assertThat(network.inputShape()).isEqualTo(new TensorShape(4, 4, 2));
    assertThat(network.macs()).isEqualTo(16 * 4 * 18 + 16 * 4 * 4 + 3 * 64);
    assertThat(network.mode("only")).isZero();
    assertThat(network.residualOf(network.layers().get(1))).contains(network.tensors().get(1));
  }

  @Test
  void shapesFollowFromKernelStridePaddingAndWindow() {
    TensorShape input = new TensorShape(11, 6, 2);
    Convolution layer =
        layer("l", 0, 1, weights(5, 3, 2)).stride(2).with(new Padding(0, 1, 2, 3)).build();
    assertThat(layer.convolved(input)).isEqualTo(new TensorShape(6, 4, 5));
    Convolution pooled = layer("l", 0, 1, weights(5, 3, 2)).pool(new Window(3, 2, 2, 1)).build();
    assertThat(pooled.outputShape(input)).isEqualTo(new TensorShape(4, 3, 5));
    assertThat(pooled.macs(input)).isEqualTo(4L * 3 * 3 * 2 * 5 * 18);
  }

  @Test
  void concatenatedTensorsAreReadWhole() {
    Sample sample = new Sample();
    sample.tensors.set(1, new Tensor(1, "a", new TensorShape(4, 4, 4), 1, 0));
    sample.tensors.set(2, new Tensor(2, "b", new TensorShape(4, 4, 4), 1, 4));
    sample.tensors.add(new Tensor(4, "both", new TensorShape(4, 4, 8), 1, 0));
    sample.layers.set(2, layer("third", 4, 3, weights(3, 4, 8)).raw().build());
    assertThat(sample.build().bufferChannels(sample.tensors.get(1))).isEqualTo(8);
  }

  @Test
  void refusesALayerThatReadsWhatIsNotWritten() {
    assertRefused(
        sample -> sample.layers.set(0, layer("first", 2, 1, weights(4, 1, 4)).build()),
        "layer 'first': it reads tensor 'b' (4x4x4, buffer 2 from channel 0), and no layer before it"
            + " writes channel 0; order the layers so that each runs after those that it reads");
  }

  @Test
  void refusesTwoWritersOfAChannel() {
    assertRefused(
        sample -> sample.tensors.set(2, new Tensor(2, "b", new TensorShape(4, 4, 4), 1, 2)),
        "layer 'second': it writes tensor 'b' (4x4x4, buffer 1 from channel 2), and channel 2 of"
            + " that buffer has been written by layer 'first'; give the output a buffer or channels"
            + " of its own");
  }

  @Test
  void refusesAWrongOutputShape() {
    assertRefused(
        sample -> sample.tensors.set(1, new Tensor(1, "a", new TensorShape(4, 5, 4), 1, 0)),
        "layer 'first': it makes 4x4x4 of tensor 'input' (4x4x2, buffer 0 from channel 0), and its"
            + " output is tensor 'a' (4x5x4, buffer 1 from channel 0); set the output's shape to"
            + " 4x4x4");
  }

  @Test
  void refusesChannelsThatDiffer() {
    assertRefused(
        sample -> sample.layers.set(0, layer("first", 0, 1, weights(4, 3, 3)).build()),
        "layer 'first': the input is 4x4x2 and weights 4x3x3x3 in 1 groups need 3 channels; make"
            + " them equal");
  }

  @Test
  void refusesAKernelLargerThanItsInput() {
    assertRefused(
        sample -> sample.layers.set(0, layer("first", 0, 1, weights(4, 5, 2)).build()),
        "layer 'first': the kernel of weights 4x5x5x2 is larger than the input 4x4x2 with"
            + " Padding[top=0, left=0, bottom=0, right=0]; use a smaller kernel or more padding");
  }

  @Test
  void refusesAResidualOperandOfAnotherShape() {
    assertRefused(
        sample -> sample.layers.set(1, layer("second", 1, 2, weights(4, 1, 4)).residual(0).build()),
        "layer 'second': its convolution gives 4x4x4 and the residual operand is tensor 'input'"
            + " (4x4x2, buffer 0 from channel 0); make both shapes equal");
  }

  @Test
  void refusesAResidualFactorWithoutOperand() {
    assertThatThrownBy(
            () ->
                layer("l", 0, 1, weights(1, 1, 1))
                    .requantizer(new Requantizer(1, 1, 0, 0, 0))
                    .build())
        .hasMessage(
            "layer 'l': mode 0: a requantizer has a factor of the residual operand, and there is"
                + " none; name the residual tensor, or set m2 to 0");
  }

  @Test
  void refusesFormatsThatDiffer() {
    assertRefused(
        sample ->
            sample.replaceMode(
                1,
                mode ->
                    new ConvolutionMode(
                        8, 0, CodeFormat.signed(8), 0, mode.requantizers(), mode.output())),
        "layer 'second': mode 'only' reads CodeFormat[bits=8, zeroHalves=256], and tensor 'a'"
            + " (4x4x4, buffer 1 from channel 0) holds CodeFormat[bits=8, zeroHalves=0]; use one"
            + " format per tensor and mode");
  }

  @Test
  void refusesSumsThatOverflow() {
    assertRefused(
        sample ->
            sample.layers.set(
                1,
                layer("second", 1, 2, new WeightCodes(4, 1, 1, 4, 8, ones(16)))
                    .requantizer(new Requantizer(1L << 50, 0, 0, 40, 0))
                    .build()),
        "layer 'second': mode 'only', filter 0: the requantizer's sum needs 70 bits and 64 are"
            + " there, for A in 0..520200; use a narrower multiplier");
  }

  @Test
  void refusesRawResultsThatNeedMoreThan32Bits() {
    assertRefused(
        sample ->
            sample.layers.set(
                2,
                layer("third", 2, 3, new WeightCodes(3, 4, 4, 4, 8, ones(192)))
                    .raw()
                    .requantizer(new Requantizer(1 << 10, 0, 0, 0, 0))
                    .build()),
        "layer 'third': mode 'only', filter 0: the requantizer's sum needs 34 bits and 32 are"
            + " there, for A in 0..8323200; give codes, or use fewer taps or bits");
  }

  @Test
  void refusesOutputsThatAreNotTheLayersResults() {
    assertRefused(
        sample -> sample.outputs.clear(),
        "network 'sample': the outputs are tensors [], and the layers' results are [3]; name the"
            + " tensor of each result layer once, in the order of the layers");
  }

  @Test
  void refusesLayersThatLackModes() {
    assertRefused(
        sample -> sample.modes.add("other"),
        "layer 'first': it has 1 modes and the network 2; give every layer each mode");
  }

  @Test
  void refusesAPixelTableOfOtherChannels() {
    assertRefused(
        sample -> sample.pixels = PixelTable.identity(3),
        "network 'sample': the input is tensor 'input' (4x4x2, buffer 0 from channel 0) and the"
            + " pixel table has 3 channels; make the channels equal and the channel offset 0");
  }

  @Test
  void refusesCodesBelowTheStoredBits() {
    assertThatThrownBy(() -> new WeightCodes(1, 1, 1, 2, 4, new byte[] {0x10, 0x18}))
        .hasMessage(
            "weights 1x1x1x2: code 1 is 24 and has bits below the first 4; shift codes of 4 bits"
                + " left by 4");
  }

  @Test
  void refusesMoreWeightBitsThanStored() {
    Convolution layer = layer("l", 0, 1, weights(1, 1, 1)).build();
    WeightCodes stored = new WeightCodes(1, 1, 1, 1, 4, new byte[1]);
    assertThatThrownBy(() -> layer.withWeights(stored))
        .hasMessage(
            "layer 'l': mode 0: 8 weight bits, and 4 are stored; store more bits of the weights"
                + " 1x1x1x1");
  }

  @Test
  void refusesNumbersThatAreNone() {
    assertThatThrownBy(() -> new TensorShape(0, 1, 1))
        .hasMessage(
            "shape 0x1x1: a size is below 1; give every tensor at least one row, column and"
                + " channel");
    assertThatThrownBy(() -> new TensorShape(1 << 20, 1 << 20, 1))
        .hasMessage(
            "shape 1048576x1048576x1: it holds 2^31 codes or more; use a smaller frame or fewer"
                + " channels");
    assertThatThrownBy(() -> new Padding(0, 0, 0, -1))
        .hasMessage(
            "padding 0, 0, 0, -1: a side is negative; crop the tensor by a kernel of weight code 1"
                + " instead");
    assertThatThrownBy(() -> Padding.all(Integer.MAX_VALUE))
        .hasMessageEndingWith(": a side is above 32768; use the padding that the kernel needs");
    assertThatThrownBy(() -> new CodeFormat(9, 0))
        .hasMessage("code format: codes of 9 bits; use 1 to 8 bits");
    assertThatThrownBy(() -> new OutputCodes(CodeFormat.unsigned(4), 0, 16))
        .hasMessage("output codes of 4 bits: clipped to 0..16; clip within 0..15");
    assertThatThrownBy(
            () -> new ConvolutionMode(8, 0, CodeFormat.unsigned(2), 4, List.of(), Optional.empty()))
        .hasMessage("mode: pad code 4 for input codes of 2 bits; use 0 to 3");
    assertThatThrownBy(() -> new OutputScale(List.of(Double.NaN), List.of(0.0)))
        .hasMessage(
            "output scale: channel 0 has factor NaN and offset 0.0; use finite numbers and no"
                + " factor 0");
  }

  private static void assertRefused(Consumer<Sample> mistake, String message) {
    Sample sample = new Sample();
    mistake.accept(sample);
    assertThatThrownBy(sample::build)
        .isInstanceOf(InvalidNetworkException.class)
        .hasMessage(message);
  }

  private static byte[] ones(int count) {
    byte[] codes = new byte[count];
    Arrays.fill(codes, (byte) 0xFF);
    return codes;
  }
}
