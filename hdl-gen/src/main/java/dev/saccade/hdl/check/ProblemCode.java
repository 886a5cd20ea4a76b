package dev.saccade.hdl.check;

/**
 * Every kind of mistake the language finds. The name is the code that messages show; {@code
 * docs/errors} holds a page for each with wrong and right code.
 */
public enum ProblemCode {
  HDL001("operands differ in width"),
  HDL002("driver and target differ in width"),
  HDL003("constant does not fit"),
  HDL004("width out of range"),
  HDL005("extend to fewer or trunc to more bits"),
  HDL006("bit or slice out of range"),
  HDL007("illegal name"),
  HDL008("name already taken"),
  HDL009("register and wire confused"),
  HDL010("this signal cannot be driven here"),
  HDL011("signal of another module"),
  HDL012("lists or bundles do not match"),
  HDL013("undriven signal"),
  HDL014("not assigned on every path"),
  HDL015("assigned twice, the first without effect"),
  HDL016("combinational loop"),
  HDL017("never read"),
  HDL018("valid depends on ready"),
  HDL019("state without a body"),
  HDL020("case repeated or out of range"),
  HDL021("broken when or switch"),
  HDL022("unsupported module parameter"),
  HDL023("two modules of one name"),
  HDL024("ports record not usable"),
  HDL025("memory misused"),
  HDL026("module contains itself"),
  HDL027("design depends on verification"),
  HDL028("used after its module was finished"),
  HDL029("reset is not a constant");

  private final String title;

  ProblemCode(String title) {
    this.title = title;
  }

  /** What kind of mistake it is, in a few words. */
  public String title() {
    return title;
  }
}
