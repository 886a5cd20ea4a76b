package dev.saccade.synthesis;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The cells of a synthesised design.
 *
 * @param cells how many of each type Yosys reports, sorted by type
 * @param luts lookup tables, those used as memory included: LUT4 (iCE40, ECP5, Gowin) or LUT6
 * @param carries carry cells: SB_CARRY, CCU2C (two bits each), ALU, CARRY4 (four bits each)
 * @param flipFlops registers outside block RAMs and DSPs
 * @param cost the one figure that designs are compared by. iCE40: logic cells after packing, be
 *     they used for a LUT, a carry, a register or all three. ECP5: LUT4 + 2 CCU2C. Gowin: LUT +
 *     ALU. 7-series: LUT6.
 */
public record CellCounts(
    Family family,
    SortedMap<String, Integer> cells,
    int luts,
    int carries,
    int flipFlops,
    int cost) {
  /**
   * @throws SynthesisException naming a cell whose cost is not known
   */
  public CellCounts {
    for (String cell : cells.keySet()) {
      if (!isKnown(family, cell)) {
        throw new SynthesisException(
            "what a cell " + cell + " of " + family.id() + " costs is not known; add it to Family");
      }
    }
    cells = Collections.unmodifiableSortedMap(new TreeMap<>(cells));
  }

  /** Block RAMs; two halves of 7-series are one. */
  public int blockRams() {
    return count(family::isBlockRam) + (count(family::isHalfBlockRam) + 1) / 2;
  }

  /** Large RAMs of one port, 256 kbit each: of iCE40 UltraPlus only. */
  public int singlePortRams() {
    return count(family::isSinglePortRam);
  }

  /** Multiplier blocks; two halves of Gowin are one. */
  public int dsps() {
    int whole =
        cells.entrySet().stream().mapToInt(e -> family.dspsOf(e.getKey()) * e.getValue()).sum();
    return whole + (count(family::isHalfDsp) + 1) / 2;
  }

  private static boolean isKnown(Family family, String cell) {
    return family.lutsOf(cell) > 0
        || family.dspsOf(cell) > 0
        || family.isHalfDsp(cell)
        || family.isBlockRam(cell)
        || family.isHalfBlockRam(cell)
        || family.isSinglePortRam(cell)
        || family.isCarry(cell)
        || family.isFlipFlop(cell)
        || family.isFree(cell);
  }

  private int count(Predicate<String> type) {
    return cells.entrySet().stream()
        .filter(cell -> type.test(cell.getKey()))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  /** Counts for a family whose cost follows from the netlist alone: all but iCE40. */
  static CellCounts of(Family family, Map<String, Integer> cells) {
    int luts = luts(family, cells);
    int carries = carries(family, cells);
    int cost =
        switch (family) {
          case ECP5 -> luts + 2 * carries;
          case GOWIN -> luts + carries;
          case XC7 -> luts;
          case ICE40 -> throw new IllegalArgumentException("iCE40 counts need the packed design");
        };
    return new CellCounts(
        family, new TreeMap<>(cells), luts, carries, flipFlops(family, cells), cost);
  }

  /** Counts for iCE40. */
  static CellCounts ofIce40(Map<String, Integer> cells, int packedLogicCells) {
    Family family = Family.ICE40;
    return new CellCounts(
        family,
        new TreeMap<>(cells),
        luts(family, cells),
        carries(family, cells),
        flipFlops(family, cells),
        packedLogicCells);
  }

  private static int luts(Family family, Map<String, Integer> cells) {
    return cells.entrySet().stream().mapToInt(e -> family.lutsOf(e.getKey()) * e.getValue()).sum();
  }

  private static int carries(Family family, Map<String, Integer> cells) {
    return cells.entrySet().stream()
        .filter(e -> family.isCarry(e.getKey()))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  private static int flipFlops(Family family, Map<String, Integer> cells) {
    return cells.entrySet().stream()
        .filter(e -> family.isFlipFlop(e.getKey()))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }
}
