package org.puente.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.testing.TestActors.US;
import static org.puente.testing.TestActors.coCaseworker;
import static org.puente.testing.TestActors.usCaseworker;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.countries.CaseId;
import org.puente.portal.Drafts;
import org.puente.testing.PortalTest;
import org.puente.testing.WholeDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@Tag("database")
@PortalTest
class UnsentWordsTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private WholeDatabase rows;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Retention retention;

    @Autowired
    private UnsentWords words;

    @Autowired
    private RetentionClock clockwork;

    @Test
    void whatNobodySentEndsWithTheCaseThatItIsAboutOrAfterThirtyDays() {
        EndedStories stories = new EndedStories(portal);
        CaseId old = stories.ended(1826);
        CaseId young = stories.ended(364);
        for (Actor writer : List.of(usCaseworker(), coCaseworker())) {
            List.of(old, young)
                    .forEach(id -> Actors.as(writer, () -> drafts.save("cases.sheet:" + id, "Somebody's words")));
            Actors.as(writer, () -> drafts.save("cases.new", "A name"));
        }
        rows.sql("update draft set saved_at = ? where form = 'cases.new'")
                .param(OffsetDateTime.now(ZoneOffset.UTC).minusDays(31))
                .update();

        Actors.as(Clockwork.of(US), retention::run);
        Actors.as(Clockwork.of(US), words::end);

        assertThat(kept(usCaseworker(), old)).isFalse();
        assertThat(kept(usCaseworker(), young)).isTrue();
        assertThat(kept(coCaseworker(), old))
                .as("the other side still has the case")
                .isTrue();
        assertThat(Actors.as(usCaseworker(), () -> drafts.load("cases.new"))).isEmpty();
        clockwork.tick();
        assertThat(kept(coCaseworker(), old)).isFalse();
        assertThat(kept(coCaseworker(), young)).isTrue();
        assertThat(Actors.as(coCaseworker(), () -> drafts.load("cases.new"))).isEmpty();
    }

    private boolean kept(Actor writer, CaseId id) {
        return Actors.as(writer, () -> drafts.load("cases.sheet:" + id)).isPresent();
    }
}
