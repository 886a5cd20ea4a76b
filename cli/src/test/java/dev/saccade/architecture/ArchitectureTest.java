package dev.saccade.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the code to ARCHITECTURE.md, and shows on broken classes that each rule can fail. */
class ArchitectureTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final String BROKEN = "dev.saccade.architecture.broken";

  private static PackageTable table;
  private static JavaClasses code;
  private static JavaClasses broken;

  /** A rule and what it says of the broken classes. */
  record Rule(String name, Function<ArchitectureRules, ArchRule> rule, String violation) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Rule> rules() {
    return Stream.of(
        new Rule("directions", ArchitectureRules::directions, "calls method <" + BROKEN + ".hdl"),
        new Rule("complete table", ArchitectureRules::completeTable, "NameUtils: no row"),
        new Rule("no cycles", ArchitectureRules::noCycles, "Cycle detected"),
        new Rule("no static state", ArchitectureRules::noStaticState, "NameUtils.names"),
        new Rule("final classes", ArchitectureRules::noInheritanceForReuse, "NodePrinter is open"),
        new Rule("no output", ArchitectureRules::onlyTheCommandEndsTheMachine, "System.out"),
        new Rule("no utils", ArchitectureRules::noUtils, "NameUtils"));
  }

  @BeforeAll
  static void readCode() throws IOException {
    table = PackageTable.read(ROOT.resolve("ARCHITECTURE.md"));
    code =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.saccade");
    broken = new ClassFileImporter().importPackages(BROKEN);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void holds(Rule rule) {
    rule.rule().apply(new ArchitectureRules("dev.saccade", table)).check(code);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void failsOnBrokenClasses(Rule rule) {
    ArchRule applied = rule.rule().apply(new ArchitectureRules(BROKEN, table));

    assertThatThrownBy(() -> applied.check(broken))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(rule.violation());
  }

  @Test
  void theTableNamesWhatThereIs() {
    for (PackageTable.Entry entry : table.entries()) {
      Path folder = ROOT.resolve(entry.folder()).resolve("src/main/java/dev/saccade");
      assertThat(folder.resolve(entry.name().replace('.', '/'))).as(entry.name()).isDirectory();
      assertThat(entry.uses()).as(entry.name()).allMatch(table::has);
    }
  }

  @Test
  void everyModuleIsSeen() throws IOException {
    try (Stream<Path> folders = Files.list(ROOT)) {
      Stream<Path> modules = folders.filter(f -> Files.isDirectory(f.resolve("src/main/java")));
      assertThat(modules)
          .isNotEmpty()
          .allSatisfy(
              module ->
                  assertThat(table.entries())
                      .as(module + " must be a dependency of cli and have a row in the table")
                      .anyMatch(e -> e.folder().equals(module.getFileName().toString())));
    }
    for (PackageTable.Entry entry : table.entries()) {
      assertThat(code.stream().map(c -> c.getPackageName()))
          .as("classes seen by this test")
          .contains("dev.saccade." + entry.name());
    }
  }
}
