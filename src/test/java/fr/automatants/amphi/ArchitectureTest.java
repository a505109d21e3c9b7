package fr.automatants.amphi;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// The arrows of the house: site → features → {course, digits} → engine, and who may know what.
@AnalyzeClasses(
        packages = "fr.automatants.amphi",
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String HOUSE = "fr.automatants.amphi.";

    @ArchTest
    static final ArchRule engineKnowsTheJdkAndEjmlOnly =
            classes()
                    .that()
                    .resideInAPackage(HOUSE + "engine..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            HOUSE + "engine..",
                            "java..",
                            "jdk.incubator.vector..",
                            "org.ejml..",
                            "org.jspecify..");

    @ArchTest
    static final ArchRule onlyKernelsKnowVectors =
            noClasses()
                    .that()
                    .resideOutsideOfPackage(HOUSE + "engine.kernel..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("jdk.incubator.vector..");

    @ArchTest
    static final ArchRule digitsKnowTheEngineOnly =
            classes()
                    .that()
                    .resideInAPackage(HOUSE + "digits..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            HOUSE + "digits..",
                            HOUSE + "engine..",
                            "java..",
                            "javax.crypto..",
                            "org.ejml..",
                            "org.jspecify..");

    @ArchTest
    static final ArchRule courseKnowsItsTextLibrariesOnly =
            classes()
                    .that()
                    .resideInAPackage(HOUSE + "course..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            HOUSE + "course..",
                            "java..",
                            "org.commonmark..",
                            "org.snakeyaml..",
                            "org.jspecify..");

    @ArchTest
    static final ArchRule modelFilesAndScoresKnowTheJdkAndTheEngineOnly =
            classes()
                    .that()
                    .resideInAnyPackage(HOUSE + "challenge.format..", HOUSE + "challenge.score..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            HOUSE + "challenge.format..",
                            HOUSE + "challenge.score..",
                            HOUSE + "engine..",
                            "java..",
                            "org.ejml..",
                            "org.jspecify..");

    @ArchTest
    static final ArchRule nothingKnowsTheSite =
            noClasses()
                    .that()
                    .resideOutsideOfPackage(HOUSE + "site..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(HOUSE + "site..");

    @ArchTest
    static final ArchRule onlyTheProgramItselfKnowsTheCheck =
            noClasses()
                    .that()
                    .resideOutsideOfPackage(HOUSE + "check..")
                    .and()
                    .areNotAssignableTo(Amphi.class)
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(HOUSE + "check..");

    @ArchTest
    static final ArchRule theCheckKnowsNoServer =
            noneOf("check", "classroom", "learner", "site", "platform");

    @ArchTest
    static final ArchRule widgetsKnowNoOtherFeature = noneOf("widget", "classroom", "learner");

    @ArchTest
    static final ArchRule theClassroomKnowsNoOtherFeature =
            noneOf("classroom", "widget", "learner");

    @ArchTest
    static final ArchRule learnersKnowNoOtherFeature = noneOf("learner", "widget", "classroom");

    @ArchTest
    static final ArchRule thePlatformKnowsNoFeature =
            noneOf("platform", "widget", "classroom", "learner", "course", "digits", "engine");

    @ArchTest
    static final ArchRule rulesAndStatesKnowNoFramework =
            noClasses()
                    .that()
                    .haveSimpleNameEndingWith("State")
                    .or()
                    .haveSimpleNameEndingWith("Rules")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("com.vaadin..", "io.quarkus..", "jakarta..");

    @ArchTest
    static final ArchRule noPackageIsABucket =
            noClasses()
                    .should()
                    .resideInAnyPackage(
                            "..util..",
                            "..common..",
                            "..dto..",
                            "..impl..",
                            "..helper..",
                            "..manager..");

    private static ArchRule noneOf(String feature, String... others) {
        String[] packages = new String[others.length];
        for (int i = 0; i < others.length; i++) {
            packages[i] = HOUSE + others[i] + "..";
        }
        return noClasses()
                .that()
                .resideInAPackage(HOUSE + feature + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages);
    }
}
