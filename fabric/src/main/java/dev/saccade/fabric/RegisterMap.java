package dev.saccade.fabric;

/** Registers of 32 bits at the register port. Those that are not writable ignore writes. */
public enum RegisterMap {
  MAGIC(0x00, false, "the letters SACC, 0x53414343"),
  CONTRACT_VERSION(0x04, false, "version of the contract: " + BuildIdentity.CONTRACT_VERSION),
  IDENTITY_LOW(0x08, false, "low half of the build identity"),
  IDENTITY_HIGH(0x0c, false, "high half of the build identity"),
  STATUS(
      0x10, false, "bit 0 a frame computes, bit 1 an accumulator overflowed, bits 8-15 free slots"),
  CONTROL(0x14, true, "writing bit 0 clears the overflow flag and the counts"),
  CYCLES_LOW(0x18, false, "low half of the cycles since reset"),
  CYCLES_HIGH(0x1c, false, "high half, latched when the low half is read"),
  FRAMES(0x20, false, "frames computed"),
  SKIPS(0x24, false, "frames skipped"),
  ERRORS(0x28, false, "packets refused");

  /** What {@link #MAGIC} reads as. */
  public static final int MAGIC_VALUE = 0x53414343;

  private final int address;
  private final boolean writable;
  private final String meaning;

  RegisterMap(int address, boolean writable, String meaning) {
    this.address = address;
    this.writable = writable;
    this.meaning = meaning;
  }

  /** Byte address. */
  public int address() {
    return address;
  }

  public boolean writable() {
    return writable;
  }

  public String meaning() {
    return meaning;
  }
}
