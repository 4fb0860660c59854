package org.laurel.structure;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.laurel.Laurel;
import org.laurel.edition.RunningEditions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;

/** What all rooms have in common. A rule that has exceptions names them, with the reason. */
@AnalyzeClasses(packagesOf = Laurel.class, importOptions = ImportOption.DoNotIncludeTests.class)
class TheHouseKeepsItsRulesTest {

    @ArchTest
    static final ArchRule onlyWorkflowKnowsTheEngine = noClasses()
            .that()
            .resideOutsideOfPackage("org.laurel.workflow..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..");

    /** Annotations of packages say something to the build and nothing to the mathematics. */
    @ArchTest
    static final ArchRule theMathematicsIsPlainJava = classes()
            .that()
            .resideInAPackage("org.laurel.tally..")
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("org.laurel.tally..", "java..", "org.jspecify.annotations");

    /** So that the contract says of each of them that the address may name an edition. */
    @ArchTest
    static final ArchRule doorsForProgramsAreGivenTheirEdition = noClasses()
            .that()
            .haveSimpleNameEndingWith("Api")
            .should()
            .callMethod(RunningEditions.class, "current")
            .orShould()
            .callMethod(RunningEditions.class, "currentRules")
            .orShould()
            .callMethod(RunningEditions.class, "open")
            .orShould()
            .callMethod(RunningEditions.class, "openRules");

    @ArchTest
    static final ArchRule packagesAreNamedForWhatTheyAreAbout = noClasses()
            .should()
            .resideInAnyPackage("..service..", "..dto..", "..util..", "..utils..", "..impl..", "..helper..");

    @ArchTest
    static final ArchRule classesAreNamedForWhatTheyAre =
            classes().should(HouseRules.notEndWith("Impl", "Manager", "Helper", "Util", "Utils", "Dto", "Entity"));

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields = fields().should()
            .notBeAnnotatedWith(Autowired.class)
            .andShould()
            .notBeAnnotatedWith("jakarta.inject.Inject")
            .andShould()
            .notBeAnnotatedWith("jakarta.annotation.Resource")
            .andShould()
            .notBeAnnotatedWith("org.springframework.beans.factory.annotation.Value");

    /** The command line may look at the clock: it says how long a run took. */
    @ArchTest
    static final ArchRule timeAndChanceComeFromThePlatform = classes()
            .that()
            .resideOutsideOfPackages("org.laurel.platform..", "org.laurel.cli..")
            .should(HouseRules.notAskTheMachineForTimeOrChance());

    /** The frame around every page and the way in are the platform's own face. */
    @ArchTest
    static final ArchRule pagesAreInRoomsOfTheirOwn = classes()
            .that()
            .areMetaAnnotatedWith(Controller.class)
            .should()
            .resideInAnyPackage("..web..", "..api..", "org.laurel.platform..");

    @ArchTest
    static final ArchRule noTwoPackagesNeedEachOther =
            slices().matching("org.laurel.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule everyPackageSaysWhatMayBeNull = classes().should(HouseRules.resideInANullMarkedPackage());

    /**
     * Steps are called by diagrams, and the sign-in to the webapps is made by Camunda's filter: both by name.
     */
    @ArchTest
    static final ArchRule aDoorHoldsWhatOthersUse = classes()
            .that()
            .resideInAPackage("org.laurel.*")
            .and()
            .arePublic()
            .and()
            .areTopLevelClasses()
            .and()
            .haveNameNotMatching("org\\.laurel\\.workflow\\.(\\w+Steps|SignedInToWebapps)")
            .and()
            .haveNameNotMatching("org\\.laurel\\.audit\\.(AuditCheck|Commitment)")
            .should(HouseRules.beUsedOrSaidOutside());
}
