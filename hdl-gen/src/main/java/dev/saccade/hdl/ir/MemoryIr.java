package dev.saccade.hdl.ir;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * A memory of {@code depth} words of {@code width} bits, one of a closed list of templates that
 * every synthesis tool knows. Addresses are as wide as {@code indexBits(depth)}; a read beyond the
 * depth gives an undefined word, a write beyond it is lost. It cannot be reset.
 */
public record MemoryIr(
    String name,
    Template template,
    int width,
    int depth,
    Style style,
    List<BigInteger> contents,
    Optional<WritePort> writePort,
    List<ReadPort> readPorts,
    boolean verification,
    ClockDomain domain,
    SourceLine source) {

  public MemoryIr {
    contents = List.copyOf(contents);
    readPorts = List.copyOf(readPorts);
  }

  /** The memory as the design has it: without the reads that serve properties only. */
  public MemoryIr withoutInspection() {
    return withReadPorts(readPorts.stream().filter(port -> !inspects(port)).toList());
  }

  /** The asynchronous reads that serve properties only, of a memory of the design. */
  public List<ReadPort> inspection() {
    return readPorts.stream().filter(this::inspects).toList();
  }

  private boolean inspects(ReadPort port) {
    return port.output().verification() && !verification;
  }

  /** The same memory with other read ports. */
  public MemoryIr withReadPorts(List<ReadPort> ports) {
    return new MemoryIr(
        name,
        template,
        width,
        depth,
        style,
        contents,
        writePort,
        ports,
        verification,
        domain,
        source);
  }

  /** Which template. {@code contents} is empty or holds one number per word. */
  public enum Template {
    /**
     * One synchronous write port, any number of synchronous read ports; asynchronous ones only with
     * outputs that serve verification.
     */
    BLOCK,
    /** One synchronous write port, any number of asynchronous read ports: LUT RAM. */
    REGISTER_FILE,
    /** One address for reading and writing; one synchronous read port; never has contents. */
    SINGLE_PORT,
    /** No write port; contents are given; read ports all synchronous or all asynchronous. */
    ROM
  }

  /** Which silicon. */
  public enum Style {
    AUTO,
    BLOCK,
    DISTRIBUTED,
    HUGE
  }

  /** What a synchronous read gives if the same word is written in the same cycle. */
  public enum Collision {
    /** A design error: simulators stop with a failed assertion, hardware may give any word. */
    UNDEFINED,
    /** The word before the write. */
    OLD,
    /** The word after the write, its written bytes only if there is a mask. */
    NEW
  }

  /**
   * At the clock edge, if {@code enable}, the word takes {@code data}; of it only the lanes whose
   * bit in {@code mask} is 1 (bit i covers data bits i*laneBits and up), if there is a mask. For
   * {@link Template#SINGLE_PORT} the address is that of its read port.
   */
  public record WritePort(Expr enable, Expr address, Expr data, Optional<Expr> mask) {}

  /**
   * A synchronous port updates {@code output} at the clock edge if {@code enable} and else keeps
   * it; its output register has no reset and no initial value. An asynchronous port follows its
   * address ({@code enable} is the literal 1). A single-port memory reads if enabled and not
   * writing.
   */
  public record ReadPort(
      Signal output, Expr enable, Expr address, boolean synchronous, Collision collision) {}
}
