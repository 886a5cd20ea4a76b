package dev.saccade.architecture;

import static com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** The rules of the code, for all classes below one root package. */
final class ArchitectureRules {
  private final String root;
  private final PackageTable table;

  /**
   * @param root the package that the names in the table are relative to
   */
  ArchitectureRules(String root, PackageTable table) {
    this.root = root;
    this.table = table;
  }

  /** A package uses only those that its row of the table names. */
  ArchRule directions() {
    return classes().should(useOnlyAllowedPackages());
  }

  /** Every package has a row in the table. */
  ArchRule completeTable() {
    return classes().should(haveARow());
  }

  ArchRule noCycles() {
    return slices().matching(root + ".(**)").should().beFreeOfCycles();
  }

  ArchRule noStaticState() {
    return fields()
        .that()
        .areStatic()
        .should()
        .beFinal()
        .because("two designs in one virtual machine must not see each other");
  }

  ArchRule noInheritanceForReuse() {
    return classes()
        .that()
        .areNotInterfaces()
        .and()
        .areNotEnums()
        .and()
        .areNotAnonymousClasses()
        .should(beFinalOrSealed());
  }

  ArchRule onlyTheCommandEndsTheMachine() {
    return noClasses()
        .that()
        .resideOutsideOfPackage(root + ".cli..")
        .should()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .accessField(System.class, "out")
        .because("what is a library to others must neither end their program nor print in it");
  }

  ArchRule noUtils() {
    return noClasses()
        .should()
        .haveNameMatching(".*(Utils?|Helpers?|Manager|Misc|Common)")
        .because("a class is named for the one thing it is");
  }

  private ArchCondition<JavaClass> useOnlyAllowedPackages() {
    return new ArchCondition<>("use only the packages that ARCHITECTURE.md allows") {
      @Override
      public void check(JavaClass user, ConditionEvents events) {
        for (Dependency dependency : user.getDirectDependenciesFromSelf()) {
          String to = relative(dependency.getTargetClass());
          boolean ours = table.has(relative(user)) && table.has(to);
          if (ours && !table.allows(relative(user), to)) {
            events.add(SimpleConditionEvent.violated(user, dependency.getDescription()));
          }
        }
      }
    };
  }

  private ArchCondition<JavaClass> haveARow() {
    return new ArchCondition<>("be in a package that ARCHITECTURE.md has a row for") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        if (!table.has(relative(item))) {
          events.add(SimpleConditionEvent.violated(item, item.getName() + ": no row in the table"));
        }
      }
    };
  }

  private static ArchCondition<JavaClass> beFinalOrSealed() {
    return new ArchCondition<>("be final or sealed") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        boolean open = !item.getModifiers().contains(FINAL) && !item.reflect().isSealed();
        if (open && !item.getModifiers().contains(ABSTRACT)) {
          events.add(SimpleConditionEvent.violated(item, item.getName() + " is open"));
        }
      }
    };
  }

  private String relative(JavaClass item) {
    String name = item.getBaseComponentType().getPackageName();
    return name.startsWith(root + ".") ? name.substring(root.length() + 1) : "";
  }
}
