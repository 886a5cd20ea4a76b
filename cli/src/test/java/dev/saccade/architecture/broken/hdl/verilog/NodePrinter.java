package dev.saccade.architecture.broken.hdl.verilog;

import dev.saccade.architecture.broken.hdl.ir.PrintingNode;

/** Closes a cycle of packages, is open to subclasses, and prints. */
public class NodePrinter {
  public String print(PrintingNode node) {
    System.out.println(getClass());
    return node.getClass().getName();
  }
}
