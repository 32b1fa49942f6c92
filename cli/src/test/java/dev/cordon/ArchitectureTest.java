package dev.cordon;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The rules of ARCHITECTURE.md that a compiler cannot hold, for all modules in one place. */
@AnalyzeClasses(packages = "dev.cordon", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule modulesDependInOneDirection = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("dev.cordon..")
            .withOptionalLayers(true)
            .layer("core")
            .definedBy("dev.cordon.core..")
            .layer("lists")
            .definedBy("dev.cordon.lists..")
            .layer("documents")
            .definedBy("dev.cordon.documents..")
            .layer("store")
            .definedBy("dev.cordon.store..")
            .layer("payments")
            .definedBy("dev.cordon.payments..")
            .layer("bridge")
            .definedBy("dev.cordon.bridge..")
            .layer("server")
            .definedBy("dev.cordon.server..")
            .layer("cli")
            .definedBy("dev.cordon.cli..")
            .layer("spark")
            .definedBy("dev.cordon.spark..")
            .whereLayer("core")
            .mayNotAccessAnyLayer()
            .whereLayer("lists")
            .mayOnlyAccessLayers("core")
            .whereLayer("documents")
            .mayOnlyAccessLayers("core")
            .whereLayer("store")
            .mayOnlyAccessLayers("core")
            .whereLayer("payments")
            .mayOnlyAccessLayers("core")
            .whereLayer("bridge")
            .mayOnlyAccessLayers("core", "payments")
            .whereLayer("server")
            .mayOnlyAccessLayers("core", "lists", "documents", "payments", "store")
            .whereLayer("spark")
            .mayOnlyAccessLayers("core", "lists")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer();

    /** Each package of the engine may use only those to its left. */
    @ArchTest
    static final ArchRule packagesOfCoreDependInOneDirection = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("dev.cordon.core..")
            .withOptionalLayers(true)
            .layer("party")
            .definedBy("dev.cordon.core.party..")
            .layer("listing")
            .definedBy("dev.cordon.core.listing..")
            .layer("network")
            .definedBy("dev.cordon.core.network..")
            .layer("name")
            .definedBy("dev.cordon.core.name..")
            .layer("match")
            .definedBy("dev.cordon.core.match..")
            .layer("index")
            .definedBy("dev.cordon.core.index..")
            .layer("screen")
            .definedBy("dev.cordon.core.screen..")
            .whereLayer("party")
            .mayNotAccessAnyLayer()
            .whereLayer("listing")
            .mayOnlyAccessLayers("party")
            .whereLayer("network")
            .mayOnlyAccessLayers("party", "listing")
            .whereLayer("name")
            .mayOnlyAccessLayers("party", "listing", "network")
            .whereLayer("match")
            .mayOnlyAccessLayers("party", "listing", "network", "name")
            .whereLayer("index")
            .mayOnlyAccessLayers("party", "listing", "network", "name", "match")
            .whereLayer("screen")
            .mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule everyPackageOfCoreHasItsPlaceInThatOrder = classes()
            .that()
            .resideInAPackage("dev.cordon.core..")
            .should()
            .resideInAnyPackage(
                    "dev.cordon.core.party..",
                    "dev.cordon.core.listing..",
                    "dev.cordon.core.network..",
                    "dev.cordon.core.name..",
                    "dev.cordon.core.match..",
                    "dev.cordon.core.index..",
                    "dev.cordon.core.screen..");

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("dev.cordon.(**)").namingSlices("$1").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule coreComputesAndTouchesNothingElse = noClasses()
            .that()
            .resideInAPackage("dev.cordon.core..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.nio.file..",
                    "java.nio.channels..",
                    "java.net..",
                    "java.sql..",
                    "javax.sql..",
                    "java.util.logging..",
                    "org.slf4j..",
                    "org.apache.logging..",
                    "org.apache.commons.logging..",
                    "com.google.common..")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching(
                    "java\\.io\\.(File|FileInputStream|FileOutputStream|FileReader|FileWriter|RandomAccessFile)")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.lang\\.(Process|ProcessBuilder|System\\$Logger)");

    @ArchTest
    static final ArchRule onlyTheCommandPrints = noClasses()
            .that(not(resideInAPackage("dev.cordon.cli..")).and(not(resideInAPackage("dev.cordon.bench.."))))
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    @ArchTest
    static final ArchRule classesAreNamedForWhatTheyAre = noClasses()
            .should()
            .haveNameMatching(".*(Util|Utils|Utility|Utilities|Helper|Helpers|Manager|Managers|Impl)");

    @ArchTest
    static final ArchRule noStaticStateChanges =
            fields().that().areStatic().should().beFinal().because("static state that changes is shared by accident");

    @ArchTest
    static final ArchRule noPublicArrays = noFields()
            .that()
            .areStatic()
            .and()
            .arePublic()
            .should()
            .haveRawType(describe("an array", JavaClass::isArray))
            .because("anybody could write into it");
}
