package org.puente.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** Each rule holds for the portal, and finds the violation that is planted for it. */
class ArchitectureTest {

    private static final JavaClasses PORTAL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.puente");

    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("planted");

    @Test
    void everyPublicMethodOfAServiceSaysWhoMayCallIt() {
        assertHolds(CodeRules.servicesSayWhoMayCallThem(), "planted.cases.OpenDesk.readForAnybody()");
    }

    @Test
    void viewsArePackagePrivateInTheirModulesUi() {
        assertHolds(CodeRules.viewsAreKnownToNobody(), "planted.cases.PublicView");
    }

    @Test
    void viewsNamePermissionsThatExist() {
        assertHolds(CodeRules.viewsNameRealPermissions(), "planted.cases.PublicView");
        assertHolds(CodeRules.viewsNameRealPermissions(), "planted.cases.ui.UnguardedView");
    }

    @Test
    void onlyViewsPanelsPortalAndAccessKnowVaadin() {
        assertHolds(CodeRules.onlyViewsKnowVaadin(), "planted.cases.RuleWithButton");
    }

    @Test
    void matchingDependsOnJavaAndSourceAfisAlone() {
        assertHolds(CodeRules.matchingKnowsJavaAndSourceAfisAlone(), "planted.matching.MatcherThatKnowsPeople");
    }

    @Test
    void entitiesAndRepositoriesArePackagePrivate() {
        assertHolds(CodeRules.rowsStayInTheirModule(), "planted.cases.PublicRow");
        assertHolds(CodeRules.rowsStayInTheirModule(), "planted.cases.PublicRows");
    }

    @Test
    void noRepositoryFindsRowsWithoutACountry() {
        assertHolds(CodeRules.repositoriesAskForACountry(), "planted.cases.PublicRows.findById(");
        assertHolds(CodeRules.repositoriesAskForACountry(), "planted.cases.PublicRows.allOf(");
    }

    @Test
    void nothingIsInjectedIntoFields() {
        assertHolds(CodeRules.nothingIsInjectedIntoFields(), "planted.cases.InjectedManager.rows");
    }

    @Test
    void noClassIsAUtilHelperManagerOrImpl() {
        assertHolds(CodeRules.namesSayWhatAClassIs(), "planted.cases.InjectedManager");
    }

    @Test
    void onlyAFewKeepBooksForTheOtherSide() {
        assertHolds(CodeRules.onlyTheseKeepBooksForTheOtherSide(), "planted.cases.PeekingDesk");
    }

    @Test
    void everyWayInForFilesIsCounted() {
        assertHolds(CodeRules.filesComeInAtAPace(), "planted.cases.ui.HastyUpload");
    }

    @Test
    void everyTableOfTextIsWrittenWithoutFormulas() {
        assertHolds(CodeRules.tablesOfTextAreWrittenSafely(), "planted.cases.FormulaList");
    }

    private static void assertHolds(ArchRule rule, String planted) {
        assertThat(rule.evaluate(PLANTED).getFailureReport().getDetails())
                .as("the rule finds what is planted")
                .anyMatch(line -> line.contains(planted));
        rule.check(PORTAL);
    }
}
