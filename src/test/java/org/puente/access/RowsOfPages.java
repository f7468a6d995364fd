package org.puente.access;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.privacy.EndedStories;
import org.puente.privacy.NewRequest;
import org.puente.privacy.PrivacyDesk;
import org.puente.testing.WholeDatabase;
import org.springframework.context.ApplicationContext;

/** What pages show of a country's own that takes many steps to come about, written past the portal. */
final class RowsOfPages {

    private RowsOfPages() {}

    static UUID imported(ApplicationContext portal, Country side) {
        UUID id = UUID.randomUUID();
        portal.getBean(WholeDatabase.class)
                .sql("insert into print_import (id, owner, started_by, started_by_name, name, started_at, alive_at,"
                        + " ended_at, files, done) values (?, ?, 'x', 'X', 'prints.zip', current_timestamp,"
                        + " current_timestamp, current_timestamp, 1, 1)")
                .params(id, side.code())
                .update();
        return id;
    }

    static UUID searched(ApplicationContext portal, Country side, CaseId shared) {
        UUID id = UUID.randomUUID();
        portal.getBean(WholeDatabase.class)
                .sql("insert into print_search (id, owner, case_id, set_id, subject, purpose, automatic, started_by,"
                        + " started_by_name, started_at, ended_at, state, prints) values (?, ?, ?, ?, 'X', 'DUPLICATE',"
                        + " false, 'x', 'X', current_timestamp, current_timestamp, 'DONE', 1)")
                .params(id, side.code(), shared.uuid(), UUID.randomUUID())
                .update();
        return id;
    }

    /** A person asks a side what it holds of them. */
    static UUID asked(ApplicationContext portal, Country side, String number) {
        return Actors.as(
                EndedStories.privacyOfficer(side),
                () -> portal.getBean(PrivacyDesk.class)
                        .ask(NewRequest.access(number, LocalDate.now().minusDays(1))));
    }

    static byte[] png() {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB), "png", bytes);
            return bytes.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }
}
