package org.puente.complaints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.puente.testing.TestActors.coSupervisor;
import static org.puente.testing.TestActors.complaintBody;
import static org.puente.testing.TestActors.monitor;
import static org.puente.testing.TestActors.usCoordinator;
import static org.puente.testing.TestActors.usSupervisor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.portal.Dates;
import org.puente.portal.Texts;
import org.puente.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** The person's paper: number, clock and body, and nothing of what was said. */
@Tag("database")
@PortalTest
class ComplaintReceiptsTest {

    private static final String SECRET = "zapatos mojados";

    @Autowired
    private ComplaintEntry entry;

    @Autowired
    private ComplaintReceipts receipts;

    @Test
    void whoeverTookItDownGetsTheReceiptForThePersonInEachLanguageWithoutAWordOfIt() {
        EnteredComplaint entered = Actors.as(usCoordinator(), () -> entry.enter("us-co", words()));

        assertThat(entered.receipts().keySet()).containsExactlyInAnyOrderElementsOf(Texts.LANGUAGES);
        String spanish = read(Objects.requireNonNull(entered.receipts().get(Locale.of("es"))));
        assertThat(spanish)
                .contains(
                        "Constancia de su queja",
                        entered.line().number(),
                        "Defensoría de Ejemplo para Personas Retornadas",
                        "+57 000 555 0142",
                        "quejas@retornos.example",
                        Dates.full(Locale.of("es"), entered.line().receivedOn()));
        assertThat(read(Objects.requireNonNull(entered.receipts().get(Locale.ENGLISH))))
                .contains("Receipt for your complaint", entered.line().number());
        entered.receipts()
                .values()
                .forEach(pdf -> assertThat(read(pdf))
                        .doesNotContain(
                                SECRET,
                                "Muñatón",
                                "USCO-26-000123",
                                usCoordinator().name()));
    }

    @Test
    void theBodyIssuesTheSameReceiptAgainAndNobodyElseDoes() {
        EnteredComplaint entered = Actors.as(usCoordinator(), () -> entry.enter("us-co", words()));
        ComplaintId id = new ComplaintId(entered.id());

        assertThat(Actors.as(complaintBody(), () -> receipts.again(id, Locale.ENGLISH)))
                .hasValueSatisfying(pdf -> assertThat(read(pdf))
                        .isEqualTo(
                                read(Objects.requireNonNull(entered.receipts().get(Locale.ENGLISH)))));
        assertThat(Actors.as(complaintBody(), () -> receipts.again(new ComplaintId(UUID.randomUUID()), Locale.ENGLISH)))
                .isEmpty();
        for (Actor nobody : List.of(usCoordinator(), usSupervisor(), coSupervisor(), monitor())) {
            assertThatThrownBy(() -> Actors.as(nobody, () -> receipts.again(id, Locale.ENGLISH)))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    private static String read(byte[] pdf) {
        StringBuilder text = new StringBuilder();
        try (PdfReader read = new PdfReader(pdf)) {
            for (int page = 1; page <= read.getNumberOfPages(); page++) {
                text.append(new PdfTextExtractor(read).getTextFromPage(page)).append('\n');
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return text.toString().replaceAll("\\s+", " ");
    }

    private static ComplaintWords words() {
        return new ComplaintWords(
                "Me dejaron con los " + SECRET + ".", "es", true, true, "Íñigo Muñatón", "USCO-26-000123");
    }
}
