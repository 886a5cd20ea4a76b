package dev.saccade.fabric;

/**
 * A memory that PROGRAM and PARAMETERS packets write. Addresses count words; a word takes whole
 * bytes on the link.
 */
public enum MemoryTarget {
  /** {@link Descriptor}s in words of 32 bits, one after the other. */
  DESCRIPTORS(0),
  /** {@link ModeEntry}s in words of 32 bits, one after the other. */
  MODE_ENTRIES(1),
  /** Per program a {@link ProgramEntry} and its {@link ModeBase}s, in words of 32 bits. */
  PROGRAMS(2),
  /** The address of each frame slot in the activation memory, in words of 32 bits. */
  SLOTS(3),
  /** Planes of R rows of N lanes; bit {@code row * N + lane}. */
  WEIGHTS(16),
  /** {@link ParameterWord}s; address {@code word * Q + bank}. */
  PARAMETERS(17),
  /** Bytes; address {@code table * 256 + pixel}. */
  PIXEL_TABLES(18),
  /** As {@link #WEIGHTS}, in the memory behind the external port; none without the port. */
  EXTERNAL_WEIGHTS(19);

  private final int number;

  MemoryTarget(int number) {
    this.number = number;
  }

  /** Its number in packets; numbers from 16 on belong to PARAMETERS packets. */
  public int number() {
    return number;
  }

  /** Bits of a word. */
  public int wordBits(FabricConfig config) {
    return switch (this) {
      case DESCRIPTORS, MODE_ENTRIES, PROGRAMS, SLOTS -> 32;
      case WEIGHTS, EXTERNAL_WEIGHTS -> config.weightWordBits();
      case PARAMETERS -> ParameterWord.layout(config).wordBits();
      case PIXEL_TABLES -> 8;
    };
  }

  /** Bytes that a word takes on the link. */
  public int bytesPerWord(FabricConfig config) {
    return (wordBits(config) + 7) / 8;
  }

  /** Words of the memory. */
  public int words(FabricConfig config) {
    return switch (this) {
      case DESCRIPTORS -> config.layers() * Descriptor.LAYOUT.words();
      case MODE_ENTRIES -> config.modeEntries() * ModeEntry.LAYOUT.words();
      case PROGRAMS -> config.programs() * programWords(config);
      case SLOTS -> config.frameSlots();
      case WEIGHTS -> config.residentWords();
      case EXTERNAL_WEIGHTS -> config.externalWords();
      case PARAMETERS -> config.parameterWords() * config.requantisers();
      case PIXEL_TABLES -> config.pixelTables() * 256;
    };
  }

  /** Words from a program to the next in the program memory. */
  public static int programWords(FabricConfig config) {
    return ProgramEntry.LAYOUT.words() + config.modes() * ModeBase.LAYOUT.words();
  }
}
