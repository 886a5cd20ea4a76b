package dev.saccade.language.errors;

import dev.saccade.hdl.Logic;

/** The example of page HDL023. */
final class Hdl023 {
  private Hdl023() {}

  record Inner(int step) implements Example {
    @Override
    public void build(Logic m, Io io) {
      io.b().set(io.a().plus(step));
    }

    // snippet wrong
    @Override
    public String moduleName() {
      return "adder";
    }
    // end
  }

  record Wrong() implements Example {
    @Override
    public void build(Logic m, Io io) {
      Example.Io one = m.instance("one", new Inner(1));
      Example.Io two = m.instance("two", new Inner(2));
      one.a().set(io.a());
      two.a().set(one.b());
      io.b().set(two.b());
    }
  }

  record Adder(int step) implements Example {
    @Override
    public void build(Logic m, Io io) {
      io.b().set(io.a().plus(step));
    }

    // snippet right
    @Override
    public String moduleName() {
      return "adder_step" + step;
    }
    // end
  }

  record Right() implements Example {
    @Override
    public void build(Logic m, Io io) {
      Example.Io one = m.instance("one", new Adder(1));
      Example.Io two = m.instance("two", new Adder(2));
      one.a().set(io.a());
      two.a().set(one.b());
      io.b().set(two.b());
    }
  }
}
