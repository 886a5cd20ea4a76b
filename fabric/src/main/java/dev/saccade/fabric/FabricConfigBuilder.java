package dev.saccade.fabric;

/** Choices of a {@link FabricConfig}, by name; {@link #build} checks them. */
public final class FabricConfigBuilder {
  private int rows = 8;
  private int lanes = 16;
  private int pixels = 1;
  private int digitBits = 8;
  private int requantisers = 2;
  private int accumulatorBits = 24;
  private int multiplierBits = 32;
  private PlaneEncoding encoding = PlaneEncoding.PLAIN;
  private int activationBytes = 64 * 1024;
  private int weightWords = 8 * 1024;
  private int parameterWords = 1024;
  private int patchSegments = 64;
  private int poolWords = 256;
  private int resultWords = 256;
  private int layers = 16;
  private int programs = 2;
  private int modes = 4;
  private int frameSlots = 2;
  private int pixelTables = 4;
  private boolean residual = true;
  private boolean maxPool = true;
  private int depthwiseWords = 0;
  private int externalWords = 0;
  private int externalLatency = 0;
  private int externalCyclesPerWord = 0;
  private int externalBufferWords = 0;
  private boolean counters = true;
  private boolean registerPort = true;
  private int singlePortBanks = 0;

  FabricConfigBuilder() {}

  FabricConfigBuilder(FabricConfig config) {
    rows = config.rows();
    lanes = config.lanes();
    pixels = config.pixels();
    digitBits = config.digitBits();
    requantisers = config.requantisers();
    accumulatorBits = config.accumulatorBits();
    multiplierBits = config.multiplierBits();
    encoding = config.encoding();
    activationBytes = config.activationBytes();
    weightWords = config.weightWords();
    parameterWords = config.parameterWords();
    patchSegments = config.patchSegments();
    poolWords = config.poolWords();
    resultWords = config.resultWords();
    layers = config.layers();
    programs = config.programs();
    modes = config.modes();
    frameSlots = config.frameSlots();
    pixelTables = config.pixelTables();
    residual = config.residual();
    maxPool = config.maxPool();
    depthwiseWords = config.depthwiseWords();
    externalWords = config.externalWords();
    externalLatency = config.externalLatency();
    externalCyclesPerWord = config.externalCyclesPerWord();
    externalBufferWords = config.externalBufferWords();
    counters = config.counters();
    registerPort = config.registerPort();
    singlePortBanks = config.singlePortBanks();
  }

  public FabricConfigBuilder rows(int value) {
    rows = value;
    return this;
  }

  public FabricConfigBuilder lanes(int value) {
    lanes = value;
    return this;
  }

  public FabricConfigBuilder pixels(int value) {
    pixels = value;
    return this;
  }

  public FabricConfigBuilder digitBits(int value) {
    digitBits = value;
    return this;
  }

  public FabricConfigBuilder requantisers(int value) {
    requantisers = value;
    return this;
  }

  public FabricConfigBuilder accumulatorBits(int value) {
    accumulatorBits = value;
    return this;
  }

  public FabricConfigBuilder multiplierBits(int value) {
    multiplierBits = value;
    return this;
  }

  public FabricConfigBuilder encoding(PlaneEncoding value) {
    encoding = value;
    return this;
  }

  public FabricConfigBuilder activationBytes(int value) {
    activationBytes = value;
    return this;
  }

  public FabricConfigBuilder weightWords(int value) {
    weightWords = value;
    return this;
  }

  public FabricConfigBuilder parameterWords(int value) {
    parameterWords = value;
    return this;
  }

  public FabricConfigBuilder patchSegments(int value) {
    patchSegments = value;
    return this;
  }

  public FabricConfigBuilder poolWords(int value) {
    poolWords = value;
    return this;
  }

  public FabricConfigBuilder resultWords(int value) {
    resultWords = value;
    return this;
  }

  public FabricConfigBuilder layers(int value) {
    layers = value;
    return this;
  }

  public FabricConfigBuilder programs(int value) {
    programs = value;
    return this;
  }

  public FabricConfigBuilder modes(int value) {
    modes = value;
    return this;
  }

  public FabricConfigBuilder frameSlots(int value) {
    frameSlots = value;
    return this;
  }

  public FabricConfigBuilder pixelTables(int value) {
    pixelTables = value;
    return this;
  }

  public FabricConfigBuilder residual(boolean value) {
    residual = value;
    return this;
  }

  public FabricConfigBuilder maxPool(boolean value) {
    maxPool = value;
    return this;
  }

  public FabricConfigBuilder depthwiseWords(int value) {
    depthwiseWords = value;
    return this;
  }

  public FabricConfigBuilder externalWords(int value) {
    externalWords = value;
    return this;
  }

  public FabricConfigBuilder externalLatency(int value) {
    externalLatency = value;
    return this;
  }

  public FabricConfigBuilder externalCyclesPerWord(int value) {
    externalCyclesPerWord = value;
    return this;
  }

  public FabricConfigBuilder externalBufferWords(int value) {
    externalBufferWords = value;
    return this;
  }

  public FabricConfigBuilder counters(boolean value) {
    counters = value;
    return this;
  }

  public FabricConfigBuilder registerPort(boolean value) {
    registerPort = value;
    return this;
  }

  public FabricConfigBuilder singlePortBanks(int value) {
    singlePortBanks = value;
    return this;
  }

  /**
   * The configuration.
   *
   * @throws IllegalArgumentException naming the field that is wrong, its value and the cure
   */
  public FabricConfig build() {
    return new FabricConfig(
        rows,
        lanes,
        pixels,
        digitBits,
        requantisers,
        accumulatorBits,
        multiplierBits,
        encoding,
        activationBytes,
        weightWords,
        parameterWords,
        patchSegments,
        poolWords,
        resultWords,
        layers,
        programs,
        modes,
        frameSlots,
        pixelTables,
        residual,
        maxPool,
        depthwiseWords,
        externalWords,
        externalLatency,
        externalCyclesPerWord,
        externalBufferWords,
        counters,
        registerPort,
        singlePortBanks);
  }
}
