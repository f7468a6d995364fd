package org.puente.convictions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.puente.cases.CaseFacts;
import org.puente.convictions.ConvictionRelease;
import org.puente.convictions.ReleaseKind;
import org.puente.portal.Card;
import org.puente.portal.Facts;
import org.puente.portal.Note;
import org.puente.portal.Pill;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;

/** What one side released to the other: the latest as it stands, with its legal basis and what it may be used for; earlier ones marked. */
class ReleasesCard extends Card {

    private final CaseFacts facts;

    ReleasesCard(CaseFacts facts, String title, List<ConvictionRelease> releases) {
        super(title);
        this.facts = facts;
        ConvictionRelease latest = releases.getFirst();
        besideTitle(
                latest.stands()
                        ? Pill.accent(Texts.text("convictions.release.stands"))
                        : new Pill(Texts.of(latest.kind())));
        add(about(latest));
        add(of(latest));
        add(new Note(Symbol.LOCK, Texts.text("convictions.purpose")));
        if (releases.size() > 1) {
            Details earlier = new Details(Texts.text("convictions.release.earlier", releases.size() - 1));
            releases.stream().skip(1).forEach(each -> earlier.add(replaced(each)));
            add(earlier);
        }
    }

    private Facts about(ConvictionRelease release) {
        Facts about = Facts.inLines()
                .with(Texts.text("convictions.proposal.kind"), Texts.of(release.kind()))
                .with(Texts.text("convictions.release.at"), ConvictionWords.moment(facts, release.releasedAt()))
                .with(Texts.text("convictions.release.basis"), ConvictionWords.basis(facts, release.basis()));
        return release.reason() == null
                ? about
                : about.with(Texts.text("convictions.release.reason"), Texts.of(release.reason()));
    }

    private Component of(ConvictionRelease release) {
        return release.kind() == ReleaseKind.WITHDRAWAL
                ? new Note(Symbol.ALERT, Texts.text("convictions.release.withdrawn"))
                : ConvictionWords.table(facts, release.convictions());
    }

    private Div replaced(ConvictionRelease release) {
        Div part = new Div();
        part.addClassName("leaving");
        if (release.replacedAt() != null) {
            part.add(new Note(
                    Symbol.ALERT,
                    Texts.text("convictions.release.replaced", ConvictionWords.moment(facts, release.replacedAt()))));
        }
        part.add(about(release), of(release));
        return part;
    }
}
