package dev.saccade.rtl.memory;

import static dev.saccade.hdl.Types.uint;

import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.SinglePortMemory;
import dev.saccade.hdl.UInt;
import dev.saccade.hdl.Widths;
import java.util.ArrayList;
import java.util.List;

/**
 * An {@link ActivationMemory} in banks of one port, such as the SPRAM of an iCE40 UP5K: two codes
 * in a word, code A in bank {@code A / 2 mod B}. It has the same ports and answers in the same
 * cycles, but
 *
 * <ul>
 *   <li>a read takes up to {@code 2 B - 1} codes: from an odd address on they are spread over all
 *       banks, and the codes of a word have one address,
 *   <li>a write takes one,
 *   <li>a read must not be asked for in the cycle after a write was; this is asserted.
 * </ul>
 *
 * <p>Lane l and those {@code 2 B} beside it show the same code.
 *
 * @param lanes N: a power of two
 * @param banks B: a power of two, 2 to N / 2
 * @param capacity codes, a multiple of N and at least 2 N
 */
public record SinglePortActivationMemory(int lanes, int banks, int capacity)
    implements Hardware<ActivationMemory.Io> {
  private static final int CODE_BITS = 8;

  public SinglePortActivationMemory {
    if (Integer.bitCount(banks) != 1 || banks < 2 || 2 * banks > lanes) {
      throw new IllegalArgumentException(
          banks + " banks; give a power of two from 2 to half of the " + lanes + " lanes");
    }
    ActivationMemory.check(lanes, 1, capacity);
  }

  @Override
  public String moduleName() {
    return "saccade_" + Hardware.super.moduleName();
  }

  @Override
  public ActivationMemory.Io io(Ports p) {
    return new ActivationMemory(lanes, 1, capacity).io(p);
  }

  @Override
  public void build(Logic m, ActivationMemory.Io io) {
    int rowBits = Widths.ceilLog2(2 * banks);
    ActivationMemory.Read read = io.read();
    Bool writes = m.delay("writes", io.write().mask().asBool(), 0);
    UInt writeAddress = m.delay("written_address", io.write().address(), 0);
    UInt written = m.delay("written_code", io.write().codes().get(0), 0);
    m.assertAlways("one_access", writes.and(read.mask().ne(0)).not());

    UInt address = m.val("address", writes.mux(writeAddress, read.address()));
    UInt row = m.val("row", address.shr(rowBits));
    UInt start = m.val("start", address.bits(rowBits - 1, 1));
    Bool upper = address.bit(0);
    UInt bytes = m.val("written_bytes", upper.asUInt().concat(upper.not().asUInt()));
    List<UInt> stored = new ArrayList<>();
    for (int bank = 0; bank < banks; bank++) {
      Bool wraps = m.val("wraps" + bank, writes.not().and(start.gt(bank)));
      SinglePortMemory<UInt> memory =
          m.singlePortMemory("bank" + bank, uint(2 * CODE_BITS), capacity / (2 * banks));
      UInt word =
          memory.access(
              "word" + bank,
              m.lit(true),
              writes.and(start.eq(bank)),
              row.plus(wraps.asUInt().extend(row.width())),
              written.concat(written),
              bytes);
      stored.add(word.trunc(CODE_BITS));
      stored.add(word.shr(CODE_BITS));
    }
    m.ignore(read.lane());
    UInt turn = m.delay("turn", read.address().trunc(rowBits).minus(read.lane().trunc(rowBits)), 0);
    List<UInt> turned = Rotator.down(stored, turn);
    List<UInt> codes = new ArrayList<>();
    for (int place = 0; place < turned.size(); place++) {
      UInt code = m.regNoReset("code" + place, uint(CODE_BITS));
      code.next(turned.get(place));
      codes.add(code);
    }
    for (int lane = 0; lane < lanes; lane++) {
      io.codes().get(lane).set(codes.get(lane % codes.size()));
    }
  }
}
