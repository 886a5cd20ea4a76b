package dev.saccade.network.zoo;

import dev.saccade.network.integer.IntegerNetwork;
import dev.saccade.network.integer.Padding;
import dev.saccade.network.integer.TensorShape;
import dev.saccade.network.integer.Window;
import java.util.List;

/** Networks of known shapes with random weights. Equal arguments give equal networks. */
public final class Zoo {
  private Zoo() {}

  /**
   * ResNet-8 as in MLPerf Tiny: 32x32x3, three stages of 16, 32 and 64 channels, 10 raw results;
   * 12.5 million multiplications. The additions are part of the requantisers.
   */
  public static IntegerNetwork resNet8(List<ModePlan> modes, long seed) {
    NetworkBuilder net = new NetworkBuilder("resnet8", new TensorShape(32, 32, 3), modes, seed);
    int stem = net.layer("stem", IntegerNetwork.INPUT).filters(16).kernel(3).add();
    int a = net.layer("stage1.conv1", stem).kernel(3).add();
    int stage1 = net.layer("stage1.conv2", a).kernel(3).residual(stem).add();
    int stage2 = downStage(net, "stage2", stage1, 32);
    int stage3 = downStage(net, "stage3", stage2, 64);
    int average = net.globalAverage("average", stage3);
    net.layer("classes", average).filters(10).rawResult().add();
    return net.build();
  }

  /** Two 3x3 convolutions, the first of stride 2, and a 1x1 shortcut of stride 2. */
  private static int downStage(NetworkBuilder net, String name, int input, int filters) {
    int a = net.layer(name + ".conv1", input).filters(filters).kernel(3).stride(2).add();
    int shortcut = net.layer(name + ".shortcut", input).filters(filters).stride(2).add();
    return net.layer(name + ".conv2", a).kernel(3).residual(shortcut).add();
  }

  /**
   * MobileNetV1 of width 0.25 as in MLPerf Tiny's person detection: 96x96x3, a stem of 8 filters,
   * 13 pairs of depthwise and 1x1 layers up to 256 channels, 2 raw results; 7.5 million
   * multiplications.
   */
  public static IntegerNetwork mobileNet(List<ModePlan> modes, long seed) {
    return mobileNet(new TensorShape(96, 96, 3), modes, seed);
  }

  /** The same layers on frames of another size. */
  public static IntegerNetwork mobileNet(TensorShape input, List<ModePlan> modes, long seed) {
    NetworkBuilder net = new NetworkBuilder("mobilenet", input, modes, seed);
    int tensor =
        net.layer("stem", IntegerNetwork.INPUT)
            .filters(8)
            .kernel(3)
            .stride(2)
            .padding(new Padding(0, 0, 1, 1))
            .add();
    int[] filters = {16, 32, 32, 64, 64, 128, 128, 128, 128, 128, 128, 256, 256};
    int[] strides = {1, 2, 1, 2, 1, 2, 1, 1, 1, 1, 1, 2, 1};
    for (int i = 0; i < filters.length; i++) {
      tensor = separable(net, i + 1, tensor, filters[i], strides[i]);
    }
    int average = net.globalAverage("average", tensor);
    net.layer("classes", average).filters(2).rawResult().add();
    return net.build();
  }

  /** A depthwise 3x3 and a 1x1 convolution; stride 2 pads below and right only. */
  private static int separable(NetworkBuilder net, int number, int input, int filters, int stride) {
    Padding padding = stride == 1 ? Padding.all(1) : new Padding(0, 0, 1, 1);
    int depthwise =
        net.layer("depthwise" + number, input)
            .depthwise()
            .kernel(3)
            .padding(padding)
            .stride(stride)
            .add();
    return net.layer("pointwise" + number, depthwise).filters(filters).add();
  }

  /**
   * UltraNet (winner of the DAC System Design Contest 2020): 160x320x3, eight 3x3 convolutions of
   * 16, 32 and then 64 filters, four 2x2 maximum poolings, and a 1x1 head of 36 raw results; 200
   * million multiplications.
   */
  public static IntegerNetwork ultraNet(List<ModePlan> modes, long seed) {
    return ultraNet(new TensorShape(160, 320, 3), modes, seed);
  }

  /** The same layers on frames of another size, at least 16x16. */
  public static IntegerNetwork ultraNet(TensorShape input, List<ModePlan> modes, long seed) {
    NetworkBuilder net = new NetworkBuilder("ultranet", input, modes, seed);
    int tensor = IntegerNetwork.INPUT;
    int[] filters = {16, 32, 64, 64, 64, 64, 64, 64};
    for (int i = 0; i < filters.length; i++) {
      LayerSketch layer = net.layer("conv" + (i + 1), tensor).filters(filters[i]).kernel(3);
      tensor = (i < 4 ? layer.maxPool(Window.square(2)) : layer).add();
    }
    net.layer("head", tensor).filters(36).rawResult().add();
    return net.build();
  }

  /**
   * For handwritten digits, of LeNet's class and for the smallest fabrics: 16x16x1, two 3x3
   * convolutions of 8 filters, each with a 2x2 maximum pooling, the average, 10 raw results; 55
   * thousand multiplications, 728 weights.
   */
  public static IntegerNetwork digits(List<ModePlan> modes, long seed) {
    NetworkBuilder net = new NetworkBuilder("digits", new TensorShape(16, 16, 1), modes, seed);
    int tensor = IntegerNetwork.INPUT;
    for (String conv : List.of("conv1", "conv2")) {
      tensor = net.layer(conv, tensor).filters(8).kernel(3).maxPool(Window.square(2)).add();
    }
    int average = net.globalAverage("average", tensor);
    net.layer("classes", average).filters(10).rawResult().add();
    return net.build();
  }

  /**
   * A network of every kind of layer, small enough for gate-level simulation: 8x8x3, a padded and
   * pooled convolution, a depthwise one, a residual addition, a concatenation, the average, 4 codes
   * and 5 raw results; about 16 thousand multiplications.
   */
  public static IntegerNetwork tiny(List<ModePlan> modes, long seed) {
    NetworkBuilder net = new NetworkBuilder("tiny", new TensorShape(8, 8, 3), modes, seed);
    int stem =
        net.layer("stem", IntegerNetwork.INPUT)
            .filters(6)
            .kernel(3)
            .maxPool(Window.square(2))
            .add();
    int depthwise = net.layer("depthwise", stem).depthwise().kernel(3).add();
    int sum = net.layer("sum", depthwise).residual(stem).add();
    int wide = net.layer("wide", sum).filters(4).kernel(3).like(sum).add();
    int both = net.concat("both", List.of(sum, wide));
    net.layer("codes", both).filters(4).kernel(2, 2).stride(2).result().add();
    int average = net.globalAverage("average", both);
    net.layer("classes", average).filters(5).rawResult().add();
    return net.build();
  }

  /** Two layers of a few filters on 4x4x2: the smallest network that uses the activation memory. */
  public static IntegerNetwork minimal(List<ModePlan> modes, long seed) {
    NetworkBuilder net = new NetworkBuilder("minimal", new TensorShape(4, 4, 2), modes, seed);
    int first = net.layer("first", IntegerNetwork.INPUT).filters(4).kernel(3).add();
    net.layer("second", first).filters(3).kernel(4, 4).rawResult().add();
    return net.build();
  }
}
