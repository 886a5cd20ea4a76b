package dev.saccade.hdl.ir;

import java.util.Optional;

/**
 * A named bundle of wires in one module. Signals are compared by identity: two signals of one name
 * in two modules are two signals.
 */
public final class Signal {
  private final String name;
  private final int width;
  private final ValueKind kind;
  private final SignalRole role;
  private final boolean verification;
  private final Optional<Expr> definition;
  private final Optional<Expr> reset;
  private final ClockDomain domain;
  private final SourceLine source;

  private Signal(Builder builder) {
    this.name = builder.name;
    this.width = builder.width;
    this.kind = builder.kind;
    this.role = builder.role;
    this.verification = builder.verification;
    this.definition = builder.definition;
    this.reset = builder.reset;
    this.domain = builder.domain;
    this.source = builder.source;
  }

  public String name() {
    return name;
  }

  /** Width in bits, at least 1. */
  public int width() {
    return width;
  }

  public ValueKind kind() {
    return kind;
  }

  public SignalRole role() {
    return role;
  }

  /** Whether the signal serves properties only and is absent from synthesis. */
  public boolean verification() {
    return verification;
  }

  /** The expression of a {@link SignalRole#VALUE}; empty for every other role. */
  public Optional<Expr> definition() {
    return definition;
  }

  /**
   * The reset value of a {@link SignalRole#REGISTER} ({@link Expr.Literal} or {@link
   * Expr.Constant}); empty when it has none.
   */
  public Optional<Expr> reset() {
    return reset;
  }

  public ClockDomain domain() {
    return domain;
  }

  public SourceLine source() {
    return source;
  }

  @Override
  public String toString() {
    return name + "[" + width + "]";
  }

  public static Builder builder(
      String name, int width, ValueKind kind, SignalRole role, SourceLine source) {
    return new Builder(name, width, kind, role, source);
  }

  /** Collects the optional parts of a signal. */
  public static final class Builder {
    private final String name;
    private final int width;
    private final ValueKind kind;
    private final SignalRole role;
    private final SourceLine source;
    private boolean verification;
    private Optional<Expr> definition = Optional.empty();
    private Optional<Expr> reset = Optional.empty();
    private ClockDomain domain = ClockDomain.MAIN;

    private Builder(String name, int width, ValueKind kind, SignalRole role, SourceLine source) {
      this.name = name;
      this.width = width;
      this.kind = kind;
      this.role = role;
      this.source = source;
    }

    public Builder verification(boolean value) {
      this.verification = value;
      return this;
    }

    public Builder definition(Expr value) {
      this.definition = Optional.of(value);
      return this;
    }

    public Builder reset(Expr value) {
      this.reset = Optional.of(value);
      return this;
    }

    public Builder domain(ClockDomain value) {
      this.domain = value;
      return this;
    }

    public Signal build() {
      return new Signal(this);
    }
  }
}
