package org.puente.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.puente.testing.TestActors.coCaseworker;
import static org.puente.testing.TestActors.usCaseworker;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.puente.access.Actors;
import org.puente.cases.CaseDesk;
import org.puente.countries.CaseId;
import org.puente.documents.FileDesk;
import org.puente.documents.FileKind;
import org.puente.people.PersonName;
import org.puente.people.PersonSearch;
import org.puente.testing.CaseWalk;
import org.puente.testing.PortalTest;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;

/** What is written for whoever runs the portal says nothing of the people in it. */
@PortalTest
@ExtendWith(OutputCaptureExtension.class)
class SafeLogsTest {

    private static final byte[] PDF = "%PDF-1.4\n...\nstartxref\n9\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    private static final List<String> PERSONAL =
            List.of("Zoraida", "Lejosvalle", "A012345678", "012345678", "Ríoclaro", "zoraidas-memo");

    @Autowired
    private ApplicationContext portal;

    @Test
    void noNameNumberPlaceOrFileNameGetsThereWhetherThingsGoWellOrWrong(CapturedOutput log) {
        CaseWalk walk = new CaseWalk(portal);
        PersonName name = PersonName.of("Zoraida", "Lejosvalle", "");
        CaseId id = walk.ready(name);
        FileDesk files = portal.getBean(FileDesk.class);
        Actors.as(usCaseworker(), () -> files.add(id, FileKind.OTHER, false, "zoraidas-memo.pdf", PDF));
        assertThatThrownBy(() -> Actors.as(
                        usCaseworker(), () -> files.add(id, FileKind.OTHER, false, "zoraidas-memo.exe", new byte[40])))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() ->
                        Actors.as(coCaseworker(), () -> files.add(id, FileKind.OTHER, false, "zoraidas-memo.pdf", PDF)))
                .isInstanceOf(RuntimeException.class);
        walk.submit(id);
        Actors.as(usCaseworker(), () -> portal.getBean(PersonSearch.class).search(name, "A012345678"));
        Actors.as(coCaseworker(), () -> portal.getBean(CaseDesk.class).facts(id));
        LoggerFactory.getLogger(SafeLogsTest.class).error("The log is read");

        assertThat(log.getAll()).contains("The log is read");
        assertThat(PERSONAL).allSatisfy(word -> assertThat(log.getAll()).doesNotContain(word));
    }
}
