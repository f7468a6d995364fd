package org.puente.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.puente.privacy.EndedStories.privacyOfficer;
import static org.puente.testing.TestActors.CO;
import static org.puente.testing.TestActors.US;
import static org.puente.testing.TestActors.usAuditor;
import static org.puente.testing.TestActors.usCaseworker;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.puente.access.Actors;
import org.puente.audit.Trail;
import org.puente.audit.TrailQuestion;
import org.puente.biometrics.Enrolments;
import org.puente.cases.CaseDesk;
import org.puente.countries.CaseId;
import org.puente.portal.Refusal;
import org.puente.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A person asks a side to be erased; its privacy officer answers. */
@Tag("database")
@PortalTest
class ErasureRequestsTest {

    private static final LocalDate YESTERDAY = LocalDate.now(Clock.systemUTC()).minusDays(1);

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private PrivacyDesk desk;

    @Autowired
    private Certificates certificates;

    private EndedStories stories;

    @BeforeEach
    void stories() {
        stories = new EndedStories(portal);
    }

    @Test
    void anOfficerErasesByTypingTheNumberAndTheTrailSaysSo() {
        CaseId id = stories.ended(3);
        String number = stories.number(id);
        UUID request = ask(number, ErasureScope.EVERYTHING);
        assertRefused(() -> desk.erase(request, "USCO-1"), "privacy.refused.typed");

        Erasure done = Actors.as(privacyOfficer(US), () -> desk.erase(request, number.toLowerCase(Locale.ROOT)));

        assertThat(Actors.as(
                        usCaseworker(), () -> portal.getBean(CaseDesk.class).facts(id)))
                .isEmpty();
        assertThat(Actors.as(
                        usCaseworker(), () -> portal.getBean(Enrolments.class).of(id)))
                .isEmpty();
        assertRefused(() -> desk.erase(request, number), "privacy.refused.answered");
        assertThat(Actors.as(
                        usAuditor(),
                        () -> portal.getBean(Trail.class)
                                .search(new TrailQuestion(null, id, "data.erased", null, null), 0, 9)))
                .singleElement()
                .satisfies(line -> assertThat(line.actorId())
                        .isEqualTo(privacyOfficer(US).id().key()));
        assertThat(done.rule()).isEqualTo(ErasureRule.REQUEST);
    }

    @Test
    void theOtherSidesCertificateSaysNeitherThatSomebodyAskedNorHowMuchThereWas() throws Exception {
        CaseId id = stories.ended(3);
        String number = stories.number(id);
        UUID request = ask(number, ErasureScope.BIOMETRICS);
        Erasure done = Actors.as(privacyOfficer(US), () -> desk.erase(request, number));

        String own = pdf(Actors.as(privacyOfficer(US), () -> certificates.pdf(done.id(), Locale.ENGLISH))
                .orElseThrow());
        String told = pdf(Actors.as(privacyOfficer(CO), () -> certificates.pdf(done.id(), Locale.of("es")))
                .orElseThrow());

        assertThat(own).contains("Deletion certificate", done.number(), number, "The person asked for it", "Photo: 1");
        assertThat(told)
                .contains("Certificado de supresión", done.number(), number, "Foto")
                .doesNotContain("pidió", "Foto: 1");
    }

    @Test
    void aForeignCertificateIsNotFoundLikeOneThatNobodyMade() {
        CaseId draft = stories.withdraw(stories.draft());
        UUID request = ask(draftNumber(draft), ErasureScope.EVERYTHING);
        Erasure done = Actors.as(privacyOfficer(US), () -> desk.erase(request, draftNumber(draft)));

        assertThat(Actors.as(privacyOfficer(CO), () -> certificates.pdf(done.id(), Locale.ENGLISH)))
                .isEmpty();
        assertThat(Actors.as(privacyOfficer(CO), () -> certificates.pdf(UUID.randomUUID(), Locale.ENGLISH)))
                .isEmpty();
    }

    @Test
    void whileACaseIsUnderWayNothingOfItIsErased() {
        CaseId id = stories.walk().submit(stories.draft());
        String number = stories.number(id);
        UUID request = ask(number, ErasureScope.BIOMETRICS);

        assertRefused(() -> desk.erase(request, number), "privacy.under_way");
        assertThat(Actors.as(privacyOfficer(US), () -> desk.waiting(request))
                        .orElseThrow()
                        .obstacle())
                .contains("privacy.under_way");
    }

    @Test
    void aRequestIsRefusedWithAReasonAndMayBeMadeAnew() {
        CaseId id = stories.ended(3);
        UUID request = ask(stories.number(id), ErasureScope.BIOMETRICS);
        assertRefused(
                () -> desk.ask(NewRequest.erasure(stories.number(id), ErasureScope.BIOMETRICS, YESTERDAY)),
                "privacy.refused.twice");

        Actors.as(privacyOfficer(US), () -> desk.refuse(request, RequestAnswer.NEEDED_FOR_A_CLAIM));

        assertThat(Actors.as(privacyOfficer(US), desk::requests))
                .filteredOn(one -> one.id().equals(request))
                .singleElement()
                .satisfies(one -> assertThat(one.answer()).isEqualTo(RequestAnswer.NEEDED_FOR_A_CLAIM));
        assertThat(ask(stories.number(id), ErasureScope.BIOMETRICS)).isNotNull();
    }

    @Test
    void aNumberOfNobodyAndOneOfTheOtherSidesDraftAreRefusedAlike() {
        CaseId draft = stories.draft();
        for (String number : new String[] {"USCO-2026-999999", draftNumber(draft)}) {
            assertThatThrownBy(() -> Actors.as(
                            privacyOfficer(CO),
                            () -> desk.ask(NewRequest.erasure(number, ErasureScope.BIOMETRICS, YESTERDAY))))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("privacy.refused.no_case");
        }
    }

    private UUID ask(String number, ErasureScope scope) {
        return Actors.as(privacyOfficer(US), () -> desk.ask(NewRequest.erasure(number, scope, YESTERDAY)));
    }

    private String draftNumber(CaseId id) {
        return portal.getBean(org.puente.testing.WholeDatabase.class)
                .sql("select draft_number from case_sheet where case_id = ?")
                .param(id.uuid())
                .query(String.class)
                .single();
    }

    private static void assertRefused(Runnable act, String sentence) {
        assertThatThrownBy(() -> Actors.as(privacyOfficer(US), act))
                .isInstanceOf(Refusal.class)
                .hasMessage(sentence);
    }

    private static String pdf(byte[] bytes) throws Exception {
        try (PdfReader reader = new PdfReader(bytes)) {
            return new PdfTextExtractor(reader).getTextFromPage(1).replaceAll("\\s+", " ");
        }
    }
}
