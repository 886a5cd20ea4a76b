package dev.saccade.fuzz;

import java.util.ArrayList;
import java.util.List;

/** What an expression may read: everything with a name that stands before some place. */
final class Visible {
  private final List<Node.Ref> symbols = new ArrayList<>();
  private final List<Declaration.Vector> vectors = new ArrayList<>();
  private final List<Declaration> bundles = new ArrayList<>();
  private final List<Declaration.Machine> machines = new ArrayList<>();

  List<Node.Ref> symbols() {
    return symbols;
  }

  List<Declaration.Vector> vectors() {
    return vectors;
  }

  /** {@link Declaration.Bundle} and {@link Declaration.Unpacked}. */
  List<Declaration> bundles() {
    return bundles;
  }

  List<Declaration.Machine> machines() {
    return machines;
  }

  void add(Declaration declaration) {
    if (declaration instanceof Declaration.Vector vector) {
      vectors.add(vector);
    } else if (declaration instanceof Declaration.Machine machine) {
      machines.add(machine);
    } else if (declaration instanceof Declaration.Bundle
        || declaration instanceof Declaration.Unpacked) {
      bundles.add(declaration);
    }
  }

  Visible copy() {
    Visible copy = new Visible();
    copy.symbols.addAll(symbols);
    copy.vectors.addAll(vectors);
    copy.bundles.addAll(bundles);
    copy.machines.addAll(machines);
    return copy;
  }
}
