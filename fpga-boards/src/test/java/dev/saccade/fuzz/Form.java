package dev.saccade.fuzz;

/**
 * What kind of design to make.
 *
 * @param widest signal, in bits
 * @param widestProduct of a multiplication; netlists of wide ones are huge
 * @param depth of expression trees
 * @param named how many expressions get a name
 * @param state how many registers, vectors, machines, memories and instances at most
 * @param children modules below the top at most
 * @param observeAll whether everything with a name is an output, or a few bits only
 */
record Form(
    int widest,
    int widestProduct,
    int depth,
    int named,
    int state,
    int children,
    boolean observeAll) {
  private static final int NETLIST_PRODUCT = 20;

  /** Many observed nodes of all widths: finds wrong values anywhere. */
  static final Form WIDE = new Form(130, NETLIST_PRODUCT, 2, 3, 2, 1, true);

  /** As above, with products of all widths, whose netlists are too large to simulate. */
  static final Form PRODUCTS = new Form(130, 130, 2, 6, 1, 0, true);

  /** As above, of widths whose netlist stays small, with more state and hierarchy. */
  static final Form OBSERVED = new Form(20, 12, 2, 4, 3, 2, true);

  /** Nested trees with few observed bits: leaves optimisers all their freedom. */
  static final Form NESTED = new Form(9, 12, 6, 1, 0, 0, false);

  /** As above, with state and hierarchy in between. */
  static final Form NESTED_STATE = new Form(20, 12, 3, 2, 2, 1, false);

  /** For expressions inside statements, of which there are many. */
  Form shallow() {
    return new Form(widest, widestProduct, Math.min(depth, 2), named, state, children, observeAll);
  }

  /** The form of a design of the campaign. */
  static Form of(long seed) {
    return switch ((int) Math.floorMod(seed, 16L)) {
      case 0 -> PRODUCTS;
      case 4, 8, 12 -> WIDE;
      case 1, 5, 9, 13 -> NESTED;
      case 2, 6, 10, 14 -> OBSERVED;
      default -> NESTED_STATE;
    };
  }

  /** Whether the netlist of such a design is small enough to be simulated. */
  boolean hasSmallNetlist() {
    return widestProduct <= NETLIST_PRODUCT;
  }
}
