package dev.saccade.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.saccade.hdl.Design;
import dev.saccade.hdl.check.HardwareException;
import dev.saccade.hdl.check.ProblemCode;
import dev.saccade.language.errors.Examples;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each error page shows code that is compiled, and the whole message that it gives. */
class ErrorPagesTest {
  private static final Path SOURCES = Path.of("hdl-gen/src/test/java/dev/saccade/language/errors");

  @ParameterizedTest
  @EnumSource
  void thePageShowsTheWholeMessage(ProblemCode code) {
    Path page = Golden.root().resolve("docs/errors").resolve(code + ".md");
    int blocks = Golden.check(page, name -> message(ProblemCode.valueOf(name)));
    assertThat(blocks).isEqualTo(3);
    assertThat(Golden.read(page)).startsWith("# " + code + ": " + code.title() + "\n");
  }

  @ParameterizedTest
  @EnumSource
  void theMessagePointsAtTheWrongLines(ProblemCode code) {
    HardwareException found = found(code);
    assertThat(found.problems()).hasSize(1);
    assertThat(found.problems().get(0).code()).isEqualTo(code);
    String file = found.problems().get(0).where().file();
    List<String> lines = Golden.read(Golden.root().resolve(SOURCES).resolve(file)).lines().toList();
    String line = lines.get(found.problems().get(0).where().line() - 1);
    assertThat(line).as("the line that %s names", found.getMessage()).isNotBlank();
    assertThat(found.getStackTrace()[0].getClassName()).doesNotStartWith("dev.saccade.hdl.");
  }

  @ParameterizedTest
  @EnumSource
  void theRightDesignHasNoProblem(ProblemCode code) {
    assertThat(Design.elaborate(Examples.right(code)).modules()).isNotEmpty();
  }

  @Test
  void allFindingsOfARunComeTogether() {
    HardwareException found =
        catchThrowableOfType(HardwareException.class, () -> Design.elaborate(new ManyMistakes()));
    assertThat(found.problems().stream().map(problem -> problem.code().toString()))
        .containsExactly("HDL001", "HDL003", "HDL005", "HDL009", "HDL014", "HDL017");
  }

  private static String message(ProblemCode code) {
    return found(code).getMessage();
  }

  private static HardwareException found(ProblemCode code) {
    HardwareException found =
        catchThrowableOfType(HardwareException.class, () -> Design.elaborate(Examples.wrong(code)));
    assertThat(found).as("the wrong design of %s is refused", code).isNotNull();
    return found;
  }
}
