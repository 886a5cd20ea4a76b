package dev.saccade.language.errors;

import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.check.ProblemCode;
import java.util.List;

/** The wrong and the right design of each error page. */
public final class Examples {
  private Examples() {}

  public static Hardware<?> wrong(ProblemCode code) {
    return switch (code) {
      case HDL001 -> new Hdl001.Wrong();
      case HDL002 -> new Hdl002.Wrong();
      case HDL003 -> new Hdl003.Wrong();
      case HDL004 -> new Hdl004.Wrong();
      case HDL005 -> new Hdl005.Wrong();
      case HDL006 -> new Hdl006.Wrong();
      case HDL007 -> new Hdl007.Wrong();
      case HDL008 -> new Hdl008.Wrong();
      case HDL009 -> new Hdl009.Wrong();
      case HDL010 -> new Hdl010.Wrong();
      case HDL011 -> new Hdl011.Wrong();
      case HDL012 -> new Hdl012.Wrong();
      case HDL013 -> new Hdl013.Wrong();
      case HDL014 -> new Hdl014.Wrong();
      case HDL015 -> new Hdl015.Wrong();
      case HDL016 -> new Hdl016.Wrong();
      case HDL017 -> new Hdl017.Wrong();
      case HDL018 -> new Hdl018.Wrong();
      case HDL019 -> new Hdl019.Wrong();
      case HDL020 -> new Hdl020.Wrong();
      case HDL021 -> new Hdl021.Wrong();
      case HDL022 -> new Hdl022.Wrong();
      case HDL023 -> new Hdl023.Wrong();
      case HDL024 -> new Hdl024.Wrong();
      case HDL025 -> new Hdl025.Wrong();
      case HDL026 -> new Hdl026.Wrong(2);
      case HDL027 -> new Hdl027.Wrong();
      case HDL028 -> new Hdl028.Wrong();
      case HDL029 -> new Hdl029.Wrong();
    };
  }

  public static Hardware<?> right(ProblemCode code) {
    return switch (code) {
      case HDL001 -> new Hdl001.Right();
      case HDL002 -> new Hdl002.Right();
      case HDL003 -> new Hdl003.Right();
      case HDL004 -> new Hdl004.Right();
      case HDL005 -> new Hdl005.Right();
      case HDL006 -> new Hdl006.Right();
      case HDL007 -> new Hdl007.Right();
      case HDL008 -> new Hdl008.Right();
      case HDL009 -> new Hdl009.Right();
      case HDL010 -> new Hdl010.Right();
      case HDL011 -> new Hdl011.Right();
      case HDL012 -> new Hdl012.Right();
      case HDL013 -> new Hdl013.Right();
      case HDL014 -> new Hdl014.Right();
      case HDL015 -> new Hdl015.Right();
      case HDL016 -> new Hdl016.Right();
      case HDL017 -> new Hdl017.Right();
      case HDL018 -> new Hdl018.Right();
      case HDL019 -> new Hdl019.Right();
      case HDL020 -> new Hdl020.Right();
      case HDL021 -> new Hdl021.Right();
      case HDL022 -> new Hdl022.Right(List.of(3));
      case HDL023 -> new Hdl023.Right();
      case HDL024 -> new Hdl024.Right();
      case HDL025 -> new Hdl025.Right();
      case HDL026 -> new Hdl026.Right(2);
      case HDL027 -> new Hdl027.Right();
      case HDL028 -> new Hdl028.Right();
      case HDL029 -> new Hdl029.Right();
    };
  }
}
