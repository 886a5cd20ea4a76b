package dev.saccade.architecture.broken.hdl.ir;

import dev.saccade.architecture.broken.hdl.verilog.NodePrinter;

/** Breaks the direction of packages: the intermediate form knows its printer. */
public final class PrintingNode {
  public String print() {
    return new NodePrinter().print(this);
  }
}
