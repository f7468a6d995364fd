package org.puente.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.puente.privacy.EndedStories.privacyOfficer;
import static org.puente.testing.TestActors.CO;
import static org.puente.testing.TestActors.US;
import static org.puente.testing.TestActors.coCaseworker;
import static org.puente.testing.TestActors.usAuditor;
import static org.puente.testing.TestActors.usCaseworker;
import static org.puente.testing.TestActors.usProtectionOfficer;

import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.audit.Trail;
import org.puente.audit.TrailLine;
import org.puente.audit.TrailQuestion;
import org.puente.cases.Disclosures;
import org.puente.cases.HoldKind;
import org.puente.cases.Holds;
import org.puente.cases.SheetEdit;
import org.puente.cases.SheetField;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.documents.CaseFile;
import org.puente.documents.CaseFiles;
import org.puente.portal.Refusal;
import org.puente.testing.PortalTest;
import org.puente.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A person asks a side what it holds of them, and gets a letter in their language. */
@Tag("database")
@PortalTest
class AccessLetterTest {

    private static final Locale SPANISH = Locale.of("es");

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private PrivacyDesk desk;

    @Autowired
    private AccessDesk letters;

    private EndedStories stories;

    @BeforeEach
    void stories() {
        stories = new EndedStories(portal);
    }

    @AfterEach
    void timeGoesOn() {
        portal.getBean(TestClock.class).goOn();
    }

    @Test
    void theLetterTellsWhatIsHeldWhoLookedByRoleAndWhatLeftInBothLanguages() {
        CaseId id = stories.walk().submit(stories.draft());
        look(usCaseworker(), id);
        correct(id);
        UUID request = ask(US, id);

        String english = text(US, request, Locale.ENGLISH);
        String spanish = text(US, request, SPANISH);

        assertThat(english)
                .contains("What we hold about you", "To Íñigo Campoverde Munaton", stories.number(id))
                .contains("Given names", "Íñigo", "Born 8 March 1991", "A-number A012345678")
                .contains("Photo of the person", "added on", "Right thumb", "Taken for this case")
                .contains("Privacy Act of 1974", "1,825 days", "365 days")
                .contains("Officer of the case", "Looked at a file", "Colombia: Submission", "Fingerprints (1 piece)")
                .contains("“Ríoclaro” became “Ríobajo”", "Typing error")
                .contains("Example Privacy Office for Returns", "Example Office for Complaints about Returns");
        assertThat(spanish)
                .contains("Lo que conservamos sobre usted", "8 de marzo de 1991", "Pulgar derecho")
                .contains("Funcionario del caso", "Colombia: Presentación", "«Ríoclaro» pasó a «Ríobajo»")
                .contains("Oficina de Privacidad de Ejemplo");
        assertThat(english + spanish).doesNotContain(usCaseworker().name());
    }

    @Test
    void theReceivingSideTellsWhatItWasGivenAndNothingThatTheSenderKeeps() {
        CaseId id = stories.walk().submit(stories.draft());
        look(usCaseworker(), id);
        look(coCaseworker(), id);

        String letter = text(CO, ask(CO, id), Locale.ENGLISH);

        assertThat(letter)
                .contains("What the other country gave this office about you", "First surname", "Campoverde")
                .contains("Photo 1 piece", "Ley Estatutaria 1581 de 2012", "Example Data Protection Authority")
                .contains("Officer of the case", "4. Who was given your data Nobody.");
        assertThat(letter).doesNotContain("that this office recorded", "Looked at a file (2", "RO-1", "Privacy Act");
    }

    @Test
    void aHoldWhoPlacedItAndTheirLooksChangeNoWordOfEitherSidesLetter() {
        CaseId id = stories.walk().submit(stories.draft());
        look(usCaseworker(), id);
        Instant now = Instant.now();
        portal.getBean(TestClock.class).stopAt(now);
        UUID ofUs = ask(US, id);
        UUID ofCo = ask(CO, id);
        for (UUID known : List.of(ofUs, ofCo)) {
            Country side = known.equals(ofUs) ? US : CO;
            text(side, known, Locale.ENGLISH);
            text(side, known, Locale.ENGLISH);
        }
        String us = withoutItself(text(US, ofUs, Locale.ENGLISH));
        String co = withoutItself(text(CO, ofCo, Locale.ENGLISH));

        Holds holds = portal.getBean(Holds.class);
        UUID hold =
                Actors.as(usProtectionOfficer(), () -> holds.place(id, HoldKind.PROTECTION, "Asks to stay: note 117"));
        assertThat(withoutItself(text(US, ofUs, Locale.ENGLISH))).isEqualTo(us);
        assertThat(withoutItself(text(CO, ofCo, Locale.ENGLISH))).isEqualTo(co);
        Actors.as(usProtectionOfficer(), () -> holds.lift(hold));
        assertThat(withoutItself(text(US, ofUs, Locale.ENGLISH))).isEqualTo(us);
        assertThat(us).doesNotContainIgnoringCase("hold placed", "protection officer", "note 117", "asylum");
    }

    @Test
    void whatWasIssuedStaysByteByByteAndItsDigestStandsInTheTrail() throws Exception {
        CaseId id = stories.walk().submit(stories.draft());
        UUID request = ask(US, id);
        Actors.as(privacyOfficer(US), () -> letters.issue(request, SPANISH));
        byte[] issued = letter(US, request, SPANISH);
        correct(id);

        assertThat(letter(US, request, SPANISH)).isEqualTo(issued);
        assertThat(Letters.text(issued)).doesNotContain("BORRADOR", "Ríobajo");
        assertThat(lines(id, "data.letter.issued"))
                .singleElement()
                .satisfies(line -> assertThat(line.payload()).contains(sha256(issued), "es"));
        assertThat(Actors.as(privacyOfficer(US), desk::requests))
                .filteredOn(one -> one.id().equals(request))
                .singleElement()
                .satisfies(one -> assertThat(one.answer()).isEqualTo(RequestAnswer.LETTER_ISSUED));
        assertThatThrownBy(() -> Actors.as(privacyOfficer(US), () -> letters.issue(request, SPANISH)))
                .isInstanceOf(Refusal.class)
                .hasMessage("privacy.refused.answered");
    }

    @Test
    void aDraftSaysThatItIsOneAndEachLookAtItIsALine() {
        CaseId id = stories.walk().submit(stories.draft());
        UUID request = ask(US, id);

        assertThat(text(US, request, Locale.ENGLISH)).contains("DRAFT");
        assertThat(lines(id, "data.letter.previewed")).hasSize(1);
    }

    @Test
    void theOtherSidesLetterIsNotFoundLikeOneThatNobodyAskedFor() {
        CaseId id = stories.walk().submit(stories.draft());
        UUID request = ask(US, id);

        for (UUID foreign : List.of(request, UUID.randomUUID())) {
            assertThat(Actors.as(privacyOfficer(CO), () -> letters.letter(foreign, Locale.ENGLISH)))
                    .isEmpty();
        }
    }

    @Test
    void theLetterIsErasedWithTheCase() {
        CaseId id = stories.ended(3);
        UUID request = ask(US, id);
        Actors.as(privacyOfficer(US), () -> letters.issue(request, Locale.ENGLISH));
        String number = stories.number(id);
        UUID erasure = Actors.as(
                privacyOfficer(US), () -> desk.ask(NewRequest.erasure(number, ErasureScope.EVERYTHING, yesterday())));

        Erasure done = Actors.as(privacyOfficer(US), () -> desk.erase(erasure, number));

        assertThat(done.kinds()).containsEntry(org.puente.cases.DataKind.REQUESTS, 2L);
        assertThat(Actors.as(privacyOfficer(US), () -> letters.letter(request, Locale.ENGLISH)))
                .isEmpty();
    }

    @Test
    void theSpokenLanguageOfTheSheetIsTheOneThatIsOffered() {
        UUID request = ask(US, stories.walk().submit(stories.draft()));

        assertThat(Actors.as(privacyOfficer(US), () -> desk.waiting(request))
                        .orElseThrow()
                        .spoken())
                .isEqualTo(SPANISH);
    }

    private UUID ask(Country side, CaseId id) {
        return Actors.as(privacyOfficer(side), () -> desk.ask(NewRequest.access(stories.number(id), yesterday())));
    }

    private static LocalDate yesterday() {
        return LocalDate.now(Clock.systemUTC()).minusDays(1);
    }

    private byte[] letter(Country side, UUID request, Locale language) {
        return Actors.as(privacyOfficer(side), () -> letters.letter(request, language))
                .orElseThrow();
    }

    private String text(Country side, UUID request, Locale language) {
        return Letters.text(letter(side, request, language));
    }

    /** The officer's own looks at the drafts count up; that is the only difference there may be. */
    private static String withoutItself(String letter) {
        return letter.replaceAll("\\(\\d+ times\\)", "(times)");
    }

    private void look(Actor reader, CaseId id) {
        CaseFiles files = portal.getBean(CaseFiles.class);
        CaseFile file = Actors.as(reader, () -> files.of(id)).getFirst();
        Actors.as(reader, () -> files.open(id, file.versions().getFirst().id()));
    }

    private void correct(CaseId id) {
        Disclosures disclosures = portal.getBean(Disclosures.class);
        Actors.as(usCaseworker(), () -> {
            SheetEdit edit = disclosures.toEdit(id).orElseThrow();
            return disclosures.change(
                    id, edit.sheet().with(SheetField.PLACE_OF_BIRTH, "Ríobajo"), edit.version(), "TYPING_ERROR");
        });
    }

    private List<TrailLine> lines(CaseId id, String what) {
        return Actors.as(
                usAuditor(),
                () -> portal.getBean(Trail.class).search(new TrailQuestion(null, id, what, null, null), 0, 9));
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
