package dev.saccade.hdl;

import static java.util.Objects.requireNonNull;

import dev.saccade.hdl.check.HardwareException;
import dev.saccade.hdl.ir.ModuleIr;
import dev.saccade.hdl.ir.SourceLine;
import java.util.List;

/**
 * A top and everything below it, elaborated and free of problems.
 *
 * @param top the top module
 * @param modules every module, vendor cells included, children before parents; the top is the last
 */
public record Design(ModuleIr top, List<ModuleIr> modules) {
  public Design {
    modules = List.copyOf(modules);
  }

  /**
   * Builds a module and everything below it.
   *
   * @throws dev.saccade.hdl.check.HardwareException with every problem found
   */
  public static Design elaborate(Hardware<?> top) {
    requireNonNull(top, "top is null");
    Elaboration elaboration = new Elaboration();
    SourceLine source = Source.here();
    try {
      ModuleIr module = elaboration.module(top, source);
      elaboration.problems().throwIfAny();
      return new Design(module, elaboration.modules());
    } catch (HardwareException e) {
      // A problem that ends the run joins those found before it.
      e.problems().forEach(elaboration.problems()::add);
      elaboration.problems().throwIfAny();
      throw e;
    } catch (RuntimeException e) {
      // After a first problem, the user's code may fail on what it got instead.
      elaboration.problems().throwIfAny();
      throw e;
    }
  }
}
