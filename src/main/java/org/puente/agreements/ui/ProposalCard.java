package org.puente.agreements.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.UploadButton;
import com.vaadin.flow.component.upload.UploadDropZone;
import com.vaadin.flow.component.upload.UploadManager;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.puente.agreements.AgreementDesk;
import org.puente.agreements.AgreementProfile;
import org.puente.agreements.ProfileError;
import org.puente.portal.Card;
import org.puente.portal.Note;
import org.puente.portal.ObjectionList;
import org.puente.portal.PacedUpload;
import org.puente.portal.Refusal;
import org.puente.portal.Texts;

/** Takes a profile in as the next version, and says every line that stands against it. */
class ProposalCard extends Card {

    private final transient AgreementProfile profile;
    private final transient AgreementDesk desk;
    private final transient Runnable changed;
    private final Div verdict = new Div();

    ProposalCard(AgreementProfile profile, AgreementDesk desk, Runnable changed) {
        super(Texts.text("agreements.propose"));
        this.profile = profile;
        this.desk = desk;
        this.changed = changed;
        verdict.getElement().setAttribute("role", "status");
        add(new Note(Texts.text("agreements.propose.how", profile.partnerOf(own()))), drop(), verdict);
    }

    private static org.puente.countries.Country own() {
        return org.puente.access.Actors.current().country();
    }

    private UploadDropZone drop() {
        UploadManager uploads = new UploadManager(this, new Intake(this));
        uploads.addAllFinishedListener(_ -> uploads.clearFileList());
        Paragraph limits = new Paragraph(Texts.text("agreements.propose.limits", AgreementDesk.LARGEST / 1000));
        limits.addClassNames("small", "mut");
        Div inside = new Div(
                new Span(Texts.text("agreements.propose.drop")),
                new UploadButton(Texts.text("agreements.propose.choose"), uploads),
                limits);
        inside.addClassName("drop-inside");
        return new UploadDropZone(inside, uploads);
    }

    private static final class Intake extends PacedUpload {

        private final ProposalCard card;

        Intake(ProposalCard card) {
            this.card = card;
        }

        @Override
        protected void take(UploadEvent event, InputStream stream) throws IOException {
            byte[] content = stream.readNBytes(AgreementDesk.LARGEST + 1);
            event.getUI().accessSynchronously(() -> card.take(content));
        }

        @Override
        public long getFileSizeMax() {
            return AgreementDesk.LARGEST + 1L;
        }
    }

    void take(byte[] content) {
        verdict.removeAll();
        try {
            desk.propose(profile.id(), content);
            changed.run();
        } catch (ProfileError wrong) {
            say(wrong.problems().stream()
                    .map(problem ->
                            Texts.text("agreements.propose.line", problem.line(), problem.sentence(Texts.language())))
                    .toList());
        } catch (Refusal refused) {
            say(List.of(refused.sentence(Texts.language())));
        }
    }

    private void say(List<String> sentences) {
        verdict.add(
                new Paragraph(Texts.text("agreements.propose.refused")),
                new ObjectionList(
                        sentences.stream().map(ObjectionList.Line::against).toList()));
    }
}
