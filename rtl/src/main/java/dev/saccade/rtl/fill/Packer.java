package dev.saccade.rtl.fill;

import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.bundle;
import static dev.saccade.hdl.Types.uint;
import static dev.saccade.hdl.Types.vec;

import dev.saccade.hdl.Bool;
import dev.saccade.hdl.BundleType;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.UInt;
import dev.saccade.hdl.Vec;
import dev.saccade.hdl.Widths;
import dev.saccade.rtl.signal.Thermometer;
import java.util.ArrayList;
import java.util.List;

/**
 * Packs chunks of codes densely into words of N lanes. A chunk arrives turned, so that its codes
 * are in the lanes where they go; those that do not fit the present word are kept for the next. One
 * chunk per cycle; its word is written in the same cycle.
 *
 * @param lanes N, a power of two
 * @param pixels P
 * @param addressBits of a patch buffer, both halves
 */
public record Packer(int lanes, int pixels, int addressBits) implements Hardware<Packer.Io> {
  private static final int CODE_BITS = 8;

  /** Ports; {@code codes} belong to the chunk of the same cycle. */
  public record Io(Chunk chunk, Vec<UInt> codes, UInt padCode, PatchWrite write) {}

  /** The type of a chunk. */
  public BundleType<Chunk> chunkType() {
    int laneBits = Widths.ceilLog2(lanes);
    return bundle(
        Chunk.class,
        uint(laneBits),
        uint(laneBits),
        bool(),
        uint(lanes),
        bool(),
        uint(addressBits),
        uint(Widths.indexBits(pixels)));
  }

  /** The type of a word for the patch buffers. */
  public BundleType<PatchWrite> writeType() {
    return bundle(PatchWrite.class, uint(pixels), uint(addressBits), vec(uint(CODE_BITS), lanes));
  }

  @Override
  public String moduleName() {
    return "saccade_" + Hardware.super.moduleName();
  }

  @Override
  public Io io(Ports p) {
    return new Io(
        p.in(chunkType()), p.in(uint(CODE_BITS), lanes), p.in(uint(CODE_BITS)), p.out(writeType()));
  }

  @Override
  public void build(Logic m, Io io) {
    Chunk chunk = io.chunk();
    List<Bool> below = Thermometer.of(m, chunk.lane(), lanes);
    List<Bool> within = Thermometer.of(m, chunk.end(), lanes);
    for (int lane = 0; lane < lanes; lane++) {
      UInt partial = m.regNoReset("partial" + lane, uint(CODE_BITS));
      UInt code =
          m.val("code" + lane, chunk.exists().bit(lane).mux(io.codes().get(lane), io.padCode()));
      Bool earlier = m.val("earlier" + lane, below.get(lane));
      Bool beyond = m.val("beyond" + lane, chunk.completes().or(within.get(lane)).not());
      io.write().codes().get(lane).set(earlier.mux(partial, beyond.not().mux(code, 0)));
      // Lanes that take more than is theirs do no harm: the next chunk begins below them, so they
      // are replaced, or lie beyond the last.
      m.when(earlier.not().or(chunk.completes()), () -> partial.next(code));
    }
    List<UInt> pixelWrites = new ArrayList<>();
    for (int pixel = pixels - 1; pixel >= 0; pixel--) {
      pixelWrites.add(chunk.writes().and(chunk.pixel().eq(pixel)).asUInt());
    }
    io.write().pixels().set(m.concat(pixelWrites));
    io.write().address().set(chunk.address());
  }
}
