package org.puente.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.Resource;
import jakarta.persistence.Entity;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import org.apache.commons.csv.CSVPrinter;
import org.puente.access.Bookkeeping;
import org.puente.access.Requires;
import org.puente.access.SignedIn;
import org.puente.cases.CasePanel;
import org.puente.journeys.DoorPanel;
import org.puente.journeys.JourneyButton;
import org.puente.portal.PacedUpload;
import org.puente.portal.SafeCsv;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Component;

/** What classes may look like, whatever they do. */
final class CodeRules {

    private static final DescribedPredicate<JavaClass> MAY_KNOW_VAADIN = resideInAnyPackage(
                    "..ui..", "..portal..", "..access..")
            .or(assignableTo(CasePanel.class))
            .or(assignableTo(DoorPanel.class))
            .or(assignableTo(DoorPanel.Content.class))
            .or(assignableTo(JourneyButton.class))
            .or(assignableTo(AppShellConfigurator.class))
            .as("are views, panels, the portal's frame or the sign-in");

    private static final DescribedPredicate<JavaClass> KEEP_BOOKS = DescribedPredicate.describe(
            "keep books for both sides",
            type -> Set.of(
                            "org.puente.access.Bookkeeping",
                            "org.puente.biometrics.GalleryFollower",
                            "org.puente.biometrics.LentPrints",
                            "org.puente.cases.CaseListings",
                            "org.puente.cases.SignatureBook",
                            "org.puente.complaints.ComplaintContents",
                            "org.puente.convictions.ConvictionReleases",
                            "org.puente.exchange.QueryAnswers",
                            "org.puente.journeys.SeatBook",
                            "org.puente.journeys.SigningPassBook",
                            "org.puente.messages.NoticeBook",
                            "org.puente.treatment.OpenIncidents")
                    .contains(type.getName()));

    private CodeRules() {}

    static ArchRule servicesSayWhoMayCallThem() {
        return methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat(areServices())
                .and()
                .areNotStatic()
                .should()
                .beAnnotatedWith(Requires.class)
                .orShould()
                .beAnnotatedWith(SignedIn.class)
                .orShould()
                .beDeclaredInClassesThat(annotatedWith(Requires.class).or(annotatedWith(SignedIn.class)));
    }

    /** A bean that another module can call: it can be named outside its module, and modules stand below its own. */
    private static DescribedPredicate<JavaClass> areServices() {
        return DescribedPredicate.describe(
                "are public beans",
                type -> type.getModifiers().contains(JavaModifier.PUBLIC)
                        && !type.getPackageName().contains(".demo")
                        && type.isMetaAnnotatedWith(Component.class)
                        && !type.isMetaAnnotatedWith(Configuration.class));
    }

    static ArchRule viewsAreKnownToNobody() {
        return classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should()
                .bePackagePrivate()
                .andShould()
                .resideInAPackage("..ui");
    }

    static ArchRule viewsNameRealPermissions() {
        return classes().that().areAnnotatedWith(Route.class).should(new NameRealPermissions());
    }

    static ArchRule onlyViewsKnowVaadin() {
        return noClasses()
                .that(not(MAY_KNOW_VAADIN))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..");
    }

    /** A template of SourceAFIS is CBOR, read with the reader that SourceAFIS itself brings, as it brings those of other systems. */
    static ArchRule matchingKnowsJavaAndSourceAfisAlone() {
        return classes()
                .that()
                .resideInAPackage("..matching..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "java..",
                        "javax.imageio..",
                        "com.machinezoo..",
                        "jdk.incubator.vector..",
                        "com.fasterxml.jackson..",
                        "..matching..",
                        "org.jspecify..",
                        "org.springframework.modulith"));
    }

    static ArchRule rowsStayInTheirModule() {
        return classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .or()
                .areAssignableTo(Repository.class)
                .should()
                .bePackagePrivate();
    }

    static ArchRule repositoriesAskForACountry() {
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .areAssignableTo(Repository.class)
                .should(new NameACountry());
    }

    static ArchRule nothingIsInjectedIntoFields() {
        return noFields()
                .should()
                .beAnnotatedWith(Autowired.class)
                .orShould()
                .beAnnotatedWith(Value.class)
                .orShould()
                .beAnnotatedWith(Resource.class)
                .orShould()
                .beAnnotatedWith(PersistenceContext.class);
    }

    static ArchRule namesSayWhatAClassIs() {
        return noClasses()
                .should()
                .haveNameMatching(".*(Utils?|Helpers?|Managers?|Impl|Constants)")
                .as("no class is named *Util, *Helper, *Manager, *Impl or *Constants");
    }

    /** The only way past the row rule: what these write or look up for the other side reaches no user. */
    static ArchRule onlyTheseKeepBooksForTheOtherSide() {
        return noClasses().that(not(KEEP_BOOKS)).should().dependOnClassesThat().areAssignableTo(Bookkeeping.class);
    }

    /** Whoever takes files in some other way would not be counted. */
    static ArchRule filesComeInAtAPace() {
        return classes().that().areAssignableTo(UploadHandler.class).should().beAssignableTo(PacedUpload.class);
    }

    /** Whoever writes a table of text in some other way would let formulas out. */
    static ArchRule tablesOfTextAreWrittenSafely() {
        return noClasses()
                .that()
                .doNotHaveFullyQualifiedName(SafeCsv.class.getName())
                .should()
                .dependOnClassesThat()
                .areAssignableTo(CSVPrinter.class);
    }
}
