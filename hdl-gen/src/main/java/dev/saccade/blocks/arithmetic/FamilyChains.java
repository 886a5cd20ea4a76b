package dev.saccade.blocks.arithmetic;

import dev.saccade.hdl.Logic;
import dev.saccade.hdl.UInt;

/** Adds columns of bits by the carry chains of a family. */
final class FamilyChains {
  private FamilyChains() {}

  /**
   * The sum of all bits. On iCE40 and Gowin the bits must be plain.
   *
   * @param resultBits bits of the largest possible sum
   */
  static UInt sum(Logic m, Body body, Columns columns, int resultBits) {
    CompressionPlan plan = columns.plan(resultBits);
    switch (body) {
      case ECP5 -> Ecp5Chains.build(m, plan, columns.operands());
      case ICE40 -> {
        Ice40Chains chains = new Ice40Chains(m);
        chains.build(plan, columns.operands());
        chains.finish();
      }
      case GOWIN -> {
        GowinChains chains = new GowinChains(m);
        chains.build(plan, columns.operands());
        chains.finish();
      }
      case XC7 -> {
        Xc7Chains chains = new Xc7Chains(m);
        chains.build(plan, columns.operands());
        chains.finish();
      }
      case BEHAVIOURAL ->
          throw new IllegalArgumentException("the behavioural body has no chains of its own");
    }
    return columns.result(m, plan);
  }
}
