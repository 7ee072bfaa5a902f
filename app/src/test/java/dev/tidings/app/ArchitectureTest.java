package dev.tidings.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final JavaClasses TIDINGS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.tidings");

  @Test
  void whatAllStagesShareKnowsNoStage() {
    noClasses()
        .that()
        .resideInAPackage("dev.tidings.pipe..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "dev.tidings.ingest..",
            "dev.tidings.enrich..",
            "dev.tidings.aggregate..",
            "dev.tidings.app..")
        .check(TIDINGS);
  }

  @Test
  void anEarlierStageKnowsNothingOfALaterOne() {
    noClasses()
        .that()
        .resideInAPackage("dev.tidings.ingest..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dev.tidings.enrich..", "dev.tidings.aggregate..", "dev.tidings.app..")
        .check(TIDINGS);
    noClasses()
        .that()
        .resideInAPackage("dev.tidings.enrich..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dev.tidings.aggregate..", "dev.tidings.app..")
        .check(TIDINGS);
    noClasses()
        .that()
        .resideInAPackage("dev.tidings.aggregate..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dev.tidings.app..")
        .check(TIDINGS);
  }

  @Test
  void packagesFormNoCycles() {
    slices().matching("dev.tidings.(**)").should().beFreeOfCycles().check(TIDINGS);
  }

  @Test
  void subPackagesDoNotKnowTheirParent() {
    classes().should(notDependOnAParentPackage()).check(TIDINGS);
  }

  @Test
  void onlyStagesUseTheStreamsDsl() {
    noClasses()
        .that()
        .haveSimpleNameNotEndingWith("Stage")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.kafka.streams.kstream..")
        .check(TIDINGS);
  }

  @Test
  void whatNeedsNoKafkaKnowsNone() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "dev.tidings.ingest.text..",
            "dev.tidings.ingest.url..",
            "dev.tidings.enrich.text..",
            "dev.tidings.enrich.subject..",
            "dev.tidings.enrich.entity..",
            "dev.tidings.enrich.claim..",
            "dev.tidings.aggregate.cluster..",
            "dev.tidings.aggregate.claim..",
            "dev.tidings.app.text..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.kafka..")
        .check(TIDINGS);
  }

  @Test
  void onlyOnePackageStartsBrokers() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.tidings.app.broker..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("kafka..", "org.apache.kafka.metadata..", "org.apache.kafka.server..")
        .check(TIDINGS);
  }

  @Test
  void namesSayWhatAClassDoes() {
    noClasses()
        .should()
        .haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Impl|Constants|Base|Common)")
        .check(TIDINGS);
  }

  @Test
  void nothingStaticChanges() {
    noClasses()
        .that(areNotSharedNativeMemory())
        .should(
            new ArchCondition<JavaClass>("have static fields that are not final") {
              @Override
              public void check(JavaClass type, ConditionEvents events) {
                type.getFields().stream()
                    .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                    .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL))
                    .filter(field -> !field.getName().startsWith("$"))
                    .forEach(
                        field ->
                            events.add(SimpleConditionEvent.satisfied(field, field.getFullName())));
              }
            })
        .allowEmptyShould(true)
        .check(TIDINGS);
  }

  /** Streams makes one instance of it per store, so what the stores share has to be static. */
  private static DescribedPredicate<JavaClass> areNotSharedNativeMemory() {
    return DescribedPredicate.describe(
        "are not the shared RocksDB memory",
        type -> !type.getName().startsWith("dev.tidings.pipe.SharedRocksMemory"));
  }

  private static ArchCondition<JavaClass> notDependOnAParentPackage() {
    return new ArchCondition<>("not depend on a parent package") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.getDirectDependenciesFromSelf().stream()
            .filter(dependency -> isParent(dependency.getTargetClass(), type))
            .forEach(
                dependency ->
                    events.add(
                        SimpleConditionEvent.violated(dependency, dependency.getDescription())));
      }
    };
  }

  private static boolean isParent(JavaClass target, JavaClass type) {
    return target.getPackageName().startsWith("dev.tidings")
        && type.getPackageName().startsWith(target.getPackageName() + ".");
  }
}
