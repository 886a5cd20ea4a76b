package dev.saccade.hdl.sim;

import dev.saccade.hdl.sim.Word.Op;
import java.util.HashMap;
import java.util.Map;

/**
 * Makes words and keeps each only once. Constants are folded and operators simplified on the way,
 * so that slicing, joining and extending cost little; words that end unused cost nothing.
 *
 * <p>Masks are moved outwards, {@code (x << 3) & m} rather than {@code (x & m') << 3}, so that
 * masks of masks, shifts of shifts and the joined slices of one word meet and vanish.
 */
final class WordGraph {
  private record Key(Op op, Word a, Word b, long imm) {}

  private final Map<Key, Word> words = new HashMap<>();

  int size() {
    return words.size();
  }

  Word constant(long value) {
    return kept(Op.CONSTANT, null, null, value, new WordBounds(value, value));
  }

  /** The state's word at {@code slot}; bits outside {@code ones} are 0. */
  Word load(int slot, long ones) {
    return kept(Op.LOAD, null, null, slot, new WordBounds(ones, ones));
  }

  /** A memory's word at {@code index}; bits outside {@code ones} are 0. */
  Word read(int memory, Word index, long ones) {
    return kept(Op.READ, index, null, memory, new WordBounds(ones, ones));
  }

  Word add(Word x, Word y) {
    if (x.isConstant(0) || y.isConstant(0)) {
      return x.isConstant(0) ? y : x;
    }
    return BitCounts.sum(this, x, y).orElseGet(() -> commutative(Op.ADD, x, y));
  }

  Word sub(Word x, Word y) {
    if (y.isConstant(0)) {
      return x;
    }
    return x == y ? constant(0) : made(Op.SUB, x, y);
  }

  Word negate(Word x) {
    return sub(constant(0), x);
  }

  Word mul(Word x, Word y) {
    if (x.isConstant(1) || y.isConstant(1)) {
      return x.isConstant(1) ? y : x;
    }
    return commutative(Op.MUL, x, y);
  }

  /** The upper 64 bits of the unsigned product. */
  Word mulHigh(Word x, Word y) {
    return commutative(Op.MUL_HIGH, x, y);
  }

  Word and(Word x, Word y) {
    if (x == y) {
      return x;
    }
    if (y.isConstant()) {
      return mask(x, y.imm());
    }
    if (x.isConstant()) {
      return mask(y, x.imm());
    }
    return Fields.bitwise(this, Op.AND, x, y).orElseGet(() -> commutative(Op.AND, x, y));
  }

  /** The bits of {@code x} that are 1 in {@code mask}. */
  Word mask(Word x, long mask) {
    if ((x.ones() & ~mask) == 0) {
      return x;
    }
    if (x.op() == Op.AND && x.b().isConstant()) {
      return mask(x.a(), x.b().imm() & mask);
    }
    if (x.op() == Op.OR || x.op() == Op.XOR) {
      if ((x.a().ones() & mask) == 0) {
        return mask(x.b(), mask);
      }
      if ((x.b().ones() & mask) == 0) {
        return mask(x.a(), mask);
      }
    }
    return made(Op.AND, x, constant(mask & x.ones()));
  }

  Word or(Word x, Word y) {
    if (x == y || y.isConstant(0)) {
      return x;
    }
    if (x.isConstant(0)) {
      return y;
    }
    if (y.isConstant(-1) || x.isConstant(-1)) {
      return constant(-1);
    }
    return Fields.joined(this, x, y)
        .or(() -> Fields.bitwise(this, Op.OR, x, y))
        .orElseGet(() -> commutative(Op.OR, x, y));
  }

  Word xor(Word x, Word y) {
    if (x == y) {
      return constant(0);
    }
    if (x.isConstant(0) || y.isConstant(0)) {
      return x.isConstant(0) ? y : x;
    }
    if (x.isConstant() && !y.isConstant()) {
      return xor(y, x);
    }
    if (y.isConstant() && x.op() == Op.XOR && x.b().isConstant()) {
      return xor(x.a(), constant(x.b().imm() ^ y.imm()));
    }
    return Fields.bitwise(this, Op.XOR, x, y).orElseGet(() -> commutative(Op.XOR, x, y));
  }

  Word not(Word x) {
    return xor(x, constant(-1));
  }

  /** {@code x << by}, {@code 0 <= by < 64}. */
  Word shiftLeft(Word x, int by) {
    if (by == 0) {
      return x;
    }
    if (x.op() == Op.AND && x.b().isConstant()) {
      return mask(shiftLeft(x.a(), by), x.b().imm() << by);
    }
    if (x.op() == Op.SHIFT_LEFT && x.b().isConstant()) {
      long sum = x.b().imm() + by;
      return sum > 63 ? constant(0) : shiftLeft(x.a(), (int) sum);
    }
    if (x.op() == Op.SHIFT_RIGHT && x.b().isConstant(by)) {
      return mask(x.a(), -1L << by);
    }
    return made(Op.SHIFT_LEFT, x, constant(by));
  }

  /** {@code x >>> by}, {@code 0 <= by < 64}. */
  Word shiftRight(Word x, int by) {
    if (by == 0) {
      return x;
    }
    Op op = x.op();
    if (op == Op.OR || op == Op.XOR) {
      if (x.a().ones() >>> by == 0) {
        return shiftRight(x.b(), by);
      }
      if (x.b().ones() >>> by == 0) {
        return shiftRight(x.a(), by);
      }
    }
    if (x.b() == null || !x.b().isConstant()) {
      return made(Op.SHIFT_RIGHT, x, constant(by));
    }
    long other = x.b().imm();
    if (op == Op.AND) {
      return mask(shiftRight(x.a(), by), other >>> by);
    }
    if (op == Op.SHIFT_RIGHT) {
      return other + by > 63 ? constant(0) : shiftRight(x.a(), (int) other + by);
    }
    if (op == Op.SHIFT_LEFT && Long.numberOfLeadingZeros(x.a().ones()) >= other) {
      return other >= by ? shiftLeft(x.a(), (int) other - by) : shiftRight(x.a(), by - (int) other);
    }
    return made(Op.SHIFT_RIGHT, x, constant(by));
  }

  /** {@code x << by}, the amount modulo 64. */
  Word shiftLeft(Word x, Word by) {
    return by.isConstant() ? shiftLeft(x, (int) by.imm() & 63) : made(Op.SHIFT_LEFT, x, by);
  }

  /** {@code x >>> by}, the amount modulo 64. */
  Word shiftRight(Word x, Word by) {
    return by.isConstant() ? shiftRight(x, (int) by.imm() & 63) : made(Op.SHIFT_RIGHT, x, by);
  }

  /** {@code x >> by}, the amount modulo 64. */
  Word shiftRightSigned(Word x, Word by) {
    if (x.nonNegative()) {
      return shiftRight(x, by);
    }
    if (by.isConstant() && (by.imm() & 63) == 0) {
      return x;
    }
    return made(Op.SHIFT_RIGHT_SIGNED, x, by.isConstant() ? constant(by.imm() & 63) : by);
  }

  /** How many bits are 1. */
  Word count(Word x) {
    return x.max() == 1 ? x : made(Op.COUNT, x, null);
  }

  /** {@code condition ? whenTrue : whenFalse}; the condition is 0 or 1. Without a branch. */
  Word mux(Word condition, Word whenTrue, Word whenFalse) {
    if (whenTrue == whenFalse) {
      return whenTrue;
    }
    if (condition.isConstant()) {
      return condition.isConstant(1) ? whenTrue : whenFalse;
    }
    if (condition.op() == Op.XOR && condition.b().isConstant(1)) {
      return mux(condition.a(), whenFalse, whenTrue);
    }
    if (whenTrue.isConstant(1) && whenFalse.isConstant(0)) {
      return condition;
    }
    boolean oneBit = (whenTrue.ones() | whenFalse.ones()) == 1;
    if (whenTrue.isConstant(0)) {
      Word mask = oneBit ? xor(condition, constant(1)) : sub(condition, constant(1));
      return and(whenFalse, mask);
    }
    Word mask = oneBit ? condition : negate(condition);
    if (whenFalse.isConstant(0)) {
      return and(whenTrue, mask);
    }
    return xor(whenFalse, and(xor(whenTrue, whenFalse), mask));
  }

  private Word commutative(Op op, Word x, Word y) {
    boolean swap = x.isConstant() || (!y.isConstant() && x.id() > y.id());
    return swap ? made(op, y, x) : made(op, x, y);
  }

  private Word made(Op op, Word x, Word y) {
    if (x.isConstant() && (y == null || y.isConstant())) {
      return constant(value(op, x.imm(), y == null ? 0 : y.imm()));
    }
    WordBounds bounds = WordBounds.of(op, x, y);
    return bounds.max() == 0 ? constant(0) : kept(op, x, y, 0, bounds);
  }

  private Word kept(Op op, Word a, Word b, long imm, WordBounds bounds) {
    return words.computeIfAbsent(
        new Key(op, a, b, imm),
        key -> new Word(words.size(), op, a, b, imm, bounds.ones(), bounds.max()));
  }

  private static long value(Op op, long x, long y) {
    return switch (op) {
      case CONSTANT, LOAD, READ -> throw new IllegalArgumentException(op + " has no operands");
      case ADD -> x + y;
      case SUB -> x - y;
      case MUL -> x * y;
      case MUL_HIGH -> WordBounds.unsignedHigh(x, y);
      case AND -> x & y;
      case OR -> x | y;
      case XOR -> x ^ y;
      case SHIFT_LEFT -> x << y;
      case SHIFT_RIGHT -> x >>> y;
      case SHIFT_RIGHT_SIGNED -> x >> y;
      case COUNT -> Long.bitCount(x);
    };
  }
}
