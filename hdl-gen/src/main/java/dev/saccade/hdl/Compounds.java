package dev.saccade.hdl;

import dev.saccade.hdl.check.ProblemCode;
import dev.saccade.hdl.ir.Expr;
import java.util.ArrayList;
import java.util.List;

/** Values of several signals in one module: driven, joined, taken apart and chosen from. */
final class Compounds {
  private final ModuleBuilder builder;

  Compounds(ModuleBuilder builder) {
    this.builder = builder;
  }

  /** The constants that registers of a type take at a reset, one per signal, in order. */
  List<Expr> resets(String name, Type<?> type, Object reset) {
    List<Type.Leaf<?>> wanted = new ArrayList<>();
    type.build(
        "",
        (leafName, leaf) -> {
          wanted.add(leaf);
          return leaf.value(builder, Fold.literal(0, Math.max(1, leaf.width())));
        });
    List<Value> given = leaves(reset);
    given.forEach(builder::checkOwner);
    boolean same = given.size() == wanted.size();
    for (int i = 0; same && i < wanted.size(); i++) {
      same = given.get(i).type().toString().equals(wanted.get(i).toString());
    }
    if (!same) {
      builder.problem(
          ProblemCode.HDL012,
          "'" + name + "' of type " + type + " is reset to other types",
          "give one constant per signal, of its type");
    } else if (!given.stream().allMatch(value -> value.expr() instanceof Expr.Literal)) {
      builder.problem(
          ProblemCode.HDL029,
          "'" + name + "' is reset to what is not a constant",
          "use lit(...) or slit(...); for a value that changes, load it with next(...)");
    } else {
      return given.stream().map(Value::expr).toList();
    }
    return wanted.stream().map(leaf -> (Expr) Fold.literal(0, Math.max(1, leaf.width()))).toList();
  }

  /** Drives each signal of {@code target} with that of {@code value} in the same place. */
  void assignAll(Object target, Object value, boolean next) {
    List<Value> targets = leaves(target);
    List<Value> values = leaves(value);
    if (targets.size() != values.size()) {
      builder.problem(
          ProblemCode.HDL012,
          targets.size() + " signals are driven by " + values.size(),
          "give both sides one type");
      return;
    }
    for (int i = 0; i < targets.size(); i++) {
      if (targets.get(i).type().kind() != values.get(i).type().kind()) {
        builder.problem(
            ProblemCode.HDL012,
            targets.get(i).described()
                + " of type "
                + targets.get(i).type()
                + " is driven by "
                + values.get(i).type(),
            "give both sides one type");
        return;
      }
      builder.assign(targets.get(i), values.get(i), next);
    }
  }

  <T> void assignAt(List<T> elements, UInt index, T value, boolean next) {
    for (int i = 0; i < elements.size() && fits(i, index); i++) {
      T element = elements.get(i);
      When when = new When(builder);
      builder.scopes().add(when);
      when.branch(index.eq(i), () -> assignAll(element, value, next));
    }
  }

  /** The element with that number, zero beyond the last: a tree of choices by the index' bits. */
  <T> T pick(Type<T> type, List<T> elements, UInt index) {
    builder.checkOwner(index);
    List<UInt> words = new ArrayList<>();
    for (int i = 0; i < elements.size() && fits(i, index); i++) {
      words.add(pack(elements.get(i)));
    }
    UInt zero = new UInt(builder, Fold.literal(0, type.width()));
    return unpack(type, pick(words, index, index.width() - 1, zero));
  }

  private UInt pick(List<UInt> words, UInt index, int bit, UInt zero) {
    if (words.isEmpty()) {
      return zero;
    }
    if (bit < 0) {
      return words.get(0);
    }
    int half = bit < 30 ? Math.min(words.size(), 1 << bit) : words.size();
    UInt low = pick(words.subList(0, half), index, bit - 1, zero);
    UInt high = pick(words.subList(half, words.size()), index, bit - 1, zero);
    return index.bit(bit).mux(high, low);
  }

  private static boolean fits(int number, UInt index) {
    return index.width() > 30 || number < 1 << index.width();
  }

  UInt pack(Object value) {
    List<Value> leaves = leaves(value);
    leaves.forEach(builder::checkOwner);
    if (leaves.isEmpty()) {
      builder.problem(ProblemCode.HDL004, "nothing is joined to 0 bits", "join at least one value");
      return new UInt(builder, Fold.literal(0, 1));
    }
    long width = leaves.stream().mapToLong(Value::width).sum();
    List<Expr> parts = leaves.stream().map(Value::expr).toList();
    return new UInt(builder, builder.grown("the concatenation", width, () -> Fold.concat(parts)));
  }

  <T> T unpack(Type<T> type, UInt packed) {
    builder.checkOwner(packed);
    if (packed.width() != type.width()) {
      builder.problem(
          ProblemCode.HDL012,
          packed.width() + " bits are unpacked as " + type + " of " + type.width() + " bits",
          "make the widths equal");
      return unpack(type, new UInt(builder, Fold.literal(0, type.width())));
    }
    int[] top = {packed.width()};
    return type.build(
        "",
        (name, leaf) -> {
          top[0] -= leaf.width();
          return leaf.value(builder, Fold.slice(packed.expr(), top[0] + leaf.width() - 1, top[0]));
        });
  }

  static List<Value> leaves(Object value) {
    List<Value> leaves = new ArrayList<>();
    Flatten.walk("", value, (name, leaf) -> leaves.add(leaf));
    return leaves;
  }
}
