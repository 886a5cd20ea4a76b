package dev.saccade.rtl.fill;

import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.bundle;
import static dev.saccade.hdl.Types.uint;

import dev.saccade.fabric.Descriptor;
import dev.saccade.hdl.Bool;
import dev.saccade.hdl.BundleType;
import dev.saccade.hdl.Flow;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.UInt;
import dev.saccade.hdl.Vec;
import dev.saccade.hdl.Widths;
import dev.saccade.rtl.layer.BatchLoops;
import dev.saccade.rtl.layer.EncodedSignals;
import dev.saccade.rtl.layer.FillLayer;
import dev.saccade.rtl.memory.ActivationMemory;

/**
 * Fills the patch buffers: for every batch of up to P output pixels, the taps of each pixel, in the
 * order kernel row, column, channel, packed densely (implicit im2col). Addresses are made by nested
 * loops and additions.
 *
 * <p>For group, output row Y, batch of the row, pool window row and column, pixel of the batch,
 * kernel row, run of neighbouring codes: one <em>slot</em> per chunk of up to C codes. Tap t of a
 * patch goes to lane {@code t mod N} of segment {@code t div N}; lanes beyond the last tap hold 0,
 * taps outside of the tensor {@code padCode}.
 *
 * <p>Cycles, counted from {@code go}: the first slot of a layer is in cycle 1, or in cycle 2 if it
 * begins as it is taken: its loops go to the first slot in between. Slots of a batch follow each
 * other; while {@code alternates} they are in odd cycles only, as the drain uses the memory in the
 * even ones. A pixel takes {@code kernelH * runs * ceil(runLength / C)} slots, and one more if its
 * last chunk does not fit the word that it begins in. The first slot of a batch waits for a free
 * half: for one cycle after {@code released} of the batch before the last; that of the second batch
 * of a frame until one cycle after {@code turns} as well, so that the cycles of a frame do not
 * depend on how long its first batch has waited. The memory is read two cycles after the slot; the
 * word is written, and {@code filled} is high, four cycles after it.
 *
 * <p>The next layer may be taken as soon as {@code free} is high, while codes of the last one are
 * on their way; its first batch goes to the half that is next.
 *
 * <p>In a depthwise layer the patches of a strip of output pixels are filled together, for all
 * channels of a group: for kernel row and input column of the strip, one slot reads the codes of
 * the group's channels, and all taps and pixels that see this column take them ({@link TapPlaces}).
 * So a strip takes {@code kernelH * runs} slots, {@code runs} being its columns.
 *
 * @param lanes N, a power of two
 * @param readCodes C, up to N: neighbouring codes that the activation memory reads at once
 * @param pixels P
 * @param codeAddressBits of the activation memory
 * @param patchSegments words of one half of a patch buffer
 * @param depthwiseWords words of one half of the rows' own patch buffers; 0 without depthwise
 *     layers
 */
public record FillEngine(
    int lanes,
    int readCodes,
    int pixels,
    int codeAddressBits,
    int patchSegments,
    int depthwiseWords)
    implements Hardware<FillEngine.Io> {
  /**
   * Ports. {@code read} is a request in every cycle, with mask 0 if there is none; {@code codes}
   * answer it two cycles later.
   *
   * @param take keeps {@code loops}, {@code layer}, {@code padCode} and {@code first} for a layer
   * @param go begins with the layer that was or is taken
   * @param first the layer is the first of a frame
   * @param odd whether the cycle is odd
   * @param alternates the drain uses the memory in even cycles
   * @param turns the array begins with the frame
   * @param free the last slot of the last layer is over
   * @param released the array has read the older of the two batches for the last time
   * @param write goes to the patch buffers
   * @param taps where each lane takes the codes of {@code write} in a depthwise layer
   * @param filled a batch is complete with this cycle's write
   * @param reads a chunk begins its way
   */
  public record Io(
      Bool take,
      Bool go,
      BatchLoops loops,
      FillLayer layer,
      UInt padCode,
      Bool first,
      Bool odd,
      Bool alternates,
      Bool turns,
      Bool free,
      ActivationMemory.Read read,
      Vec<UInt> codes,
      Bool released,
      PatchWrite write,
      Vec<TapWrite> taps,
      Flow<Filled> filled,
      Bool reads) {}

  /**
   * Which batch, or strip of batches, is filled.
   *
   * @param endsRow the last of its row
   * @param endsGroup the last of its group
   * @param endsLayer the last of the layer
   */
  public record Filled(Bool endsRow, Bool endsGroup, Bool endsLayer) {}

  /** The part that packs. */
  public Packer packer() {
    return new Packer(lanes, pixels, 1 + segmentBits());
  }

  /** The type of what is said of a batch. */
  public static BundleType<Filled> filledType() {
    return bundle(Filled.class, bool(), bool(), bool());
  }

  /** The part that spreads the columns of a strip. */
  public TapPlaces tapPlaces() {
    return new TapPlaces(lanes, pixels, Math.max(2, depthwiseWords));
  }

  boolean depthwise() {
    return depthwiseWords > 0;
  }

  int segmentBits() {
    return Widths.indexBits(patchSegments);
  }

  int laneBits() {
    return Widths.ceilLog2(lanes);
  }

  @Override
  public String moduleName() {
    return "saccade_" + Hardware.super.moduleName();
  }

  @Override
  public Io io(Ports p) {
    return new Io(
        p.in(bool()),
        p.in(bool()),
        p.in(EncodedSignals.type(BatchLoops.class, Descriptor.LAYOUT)),
        p.in(EncodedSignals.type(FillLayer.class, Descriptor.LAYOUT)),
        p.in(uint(8)),
        p.in(bool()),
        p.in(bool()),
        p.in(bool()),
        p.in(bool()),
        p.out(bool()),
        p.out(
            bundle(
                ActivationMemory.Read.class, uint(codeAddressBits), uint(lanes), uint(laneBits()))),
        p.in(uint(8), lanes),
        p.in(bool()),
        p.out(packer().writeType()),
        p.out(tapPlaces().writeType(), depthwise() ? lanes : 0),
        p.flowOut(filledType()),
        p.out(bool()));
  }

  @Override
  public void build(Logic m, Io io) {
    Packer.Io packer = m.instance("packer", packer());
    m.set(packer.codes(), io.codes());
    m.set(io.write(), packer.write());
    FillAddresses addresses = new FillAddresses(this, m, io);
    addresses.build(packer.chunk());
    packer.padCode().set(addresses.padCode());
  }
}
