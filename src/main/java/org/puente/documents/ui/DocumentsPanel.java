package org.puente.documents.ui;

import com.vaadin.flow.component.Component;
import org.puente.access.Actor;
import org.puente.access.Permission;
import org.puente.cases.CaseFacts;
import org.puente.cases.CasePanel;
import org.puente.documents.CaseFiles;
import org.puente.documents.FileDesk;
import org.springframework.stereotype.Service;

/** The tab of a case's files. */
@Service
class DocumentsPanel implements CasePanel {

    private final CaseFiles files;
    private final FileDesk desk;

    DocumentsPanel(CaseFiles files, FileDesk desk) {
        this.files = files;
        this.desk = desk;
    }

    @Override
    public String key() {
        return "documents";
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public boolean isFor(CaseFacts facts, Actor actor) {
        return actor.may(Permission.READ_CASES);
    }

    @Override
    public Component create(CaseFacts facts, Actor actor, Runnable refresh) {
        return new FilesOfCase(facts, FileRights.of(facts, actor), files, desk, refresh);
    }
}
