package dev.saccade.hdl;

import dev.saccade.hdl.ir.Expr;
import dev.saccade.hdl.ir.Signal;
import dev.saccade.hdl.ir.ValueKind;

/**
 * The shape of a value, a vector of values or a bundle of values.
 *
 * @param <T> what Java code holds: {@link Bool}, {@link UInt}, {@link SInt}, {@link Vec} or a
 *     record
 */
public abstract sealed class Type<T> permits Type.Leaf, VecType, BundleType {
  Type() {}

  /** Bits of the whole: at least 1, but 0 for a vector without elements. */
  public abstract int width();

  /** Makes a value by asking {@code leaves} for each single signal, in order. */
  abstract T build(String name, Leaves leaves);

  /** Makes one signal of a compound value. */
  interface Leaves {
    Value leaf(String name, Leaf<?> type);
  }

  /** A single signal. */
  public abstract static sealed class Leaf<T extends Value> extends Type<T>
      permits BoolType, UIntType, SIntType {
    private final int width;

    Leaf(int width) {
      this.width = width;
    }

    @Override
    public final int width() {
      return width;
    }

    abstract ValueKind kind();

    /** A value of this type that reads {@code expr}. */
    abstract T value(ModuleBuilder owner, Expr expr);

    /** The same, with the signal that it may drive. */
    abstract T value(ModuleBuilder owner, Signal signal);

    @Override
    final T build(String name, Leaves leaves) {
      // The maker of leaves returns what value() of this very type gave it.
      @SuppressWarnings("unchecked")
      T value = (T) leaves.leaf(name, this);
      return value;
    }
  }
}
