package dev.cordon.spark;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The rules of ARCHITECTURE.md for this module, which {@code ArchitectureTest} in cli does not see. */
@AnalyzeClasses(packages = "dev.cordon.spark", importOptions = ImportOption.DoNotIncludeTests.class)
class SparkModuleRulesTest {

    @ArchTest
    static final ArchRule usesCoreAndListsOnly = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.cordon.cli..", "dev.cordon.documents..", "dev.cordon.bench..");

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("dev.cordon.(**)").namingSlices("$1").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule onlyTheApplicationPrints = noClasses()
            .that()
            .doNotHaveSimpleName("Main")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    @ArchTest
    static final ArchRule noStaticStateChanges =
            fields().that().areStatic().should().beFinal().because("static state that changes is shared by accident");

    @ArchTest
    static final ArchRule classesAreNamedForWhatTheyAre = noClasses()
            .should()
            .haveNameMatching(".*(Util|Utils|Utility|Utilities|Helper|Helpers|Manager|Managers|Impl)");
}
