package org.puente.documents.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.puente.cases.CaseFacts;
import org.puente.countries.Country;
import org.puente.documents.CaseFile;
import org.puente.documents.CaseFiles;
import org.puente.documents.FileDesk;
import org.puente.portal.Card;
import org.puente.portal.EmptyState;
import org.puente.portal.SideMark;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;

/** Own files, what the other side disclosed, and where new ones are dropped. */
class FilesOfCase extends Div {

    private final CaseFacts facts;
    private final FileRights rights;
    private final CaseFiles files;
    private final FileDesk desk;
    private final Runnable refresh;
    private final Div lists = new Div();

    FilesOfCase(CaseFacts facts, FileRights rights, CaseFiles files, FileDesk desk, Runnable refresh) {
        this.facts = facts;
        this.rights = rights;
        this.files = files;
        this.desk = desk;
        this.refresh = refresh;
        addClassName("files");
        lists.addClassName("files-lists");
        add(lists);
        if (rights.change()) {
            add(new FileIntake(facts, rights, desk, this::changed));
        }
        show();
    }

    private void changed() {
        show();
        refresh.run();
    }

    private void show() {
        List<CaseFile> all = files.of(facts.id());
        Country partner = facts.agreement().partnerOf(facts.viewer());
        List<CaseFile> given =
                all.stream().filter(file -> file.owner().equals(partner)).toList();
        List<CaseFile> own =
                all.stream().filter(file -> file.owner().equals(facts.viewer())).toList();
        lists.removeAll();
        if (!given.isEmpty()) {
            lists.add(card(partner, given));
        }
        lists.add(own.isEmpty() ? nothing() : card(facts.viewer(), own));
    }

    private Card card(Country owner, List<CaseFile> shown) {
        boolean own = owner.equals(facts.viewer());
        Card card = new Card(Texts.text(own ? "documents.own" : "documents.given", owner)).flush();
        card.besideTitle(new SideMark(owner, facts.agreement().sideOf(owner)));
        UnorderedList list = new UnorderedList();
        list.addClassNames("lines", "file-list");
        shown.forEach(file -> list.add(new FileRow(file, own, facts, rights, files, desk, this::changed)));
        card.add(list);
        return card;
    }

    private Card nothing() {
        Card card = new Card(Texts.text("documents.own", facts.viewer()));
        card.add(new EmptyState(
                Symbol.DOCUMENT,
                Texts.text("documents.none"),
                Texts.text(rights.change() ? "documents.none.what" : "documents.none.wait")));
        return card;
    }
}
