package org.puente.treatment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import java.util.Map;
import org.puente.access.Actor;
import org.puente.cases.CaseFacts;
import org.puente.journeys.DoorPanel;
import org.puente.portal.Texts;
import org.puente.treatment.AnswerPictures;
import org.puente.treatment.CheckList;
import org.puente.treatment.Phase;
import org.springframework.stereotype.Service;

/** The embarkation checks of the person at the door that the officer may answer and that are not green. */
@Service
class DoorChecks implements DoorPanel {

    private final TreatmentDesks desks;

    DoorChecks(TreatmentDesks desks) {
        this.desks = desks;
    }

    @Override
    public Content create(CaseFacts facts, Actor actor, Runnable changed) {
        return new Cards(facts, actor, desks, changed);
    }

    private static final class Cards extends Div implements Content {

        private final CaseFacts facts;
        private final TreatmentDesks desks;
        private final Runnable changed;
        private final H3 title = new H3();
        private final AnswerList answers;

        Cards(CaseFacts facts, Actor actor, TreatmentDesks desks, Runnable changed) {
            this.facts = facts;
            this.desks = desks;
            this.changed = changed;
            answers = new AnswerList(actor, desks, this::answered);
            addClassNames("checks", "door-checks");
            add(title, answers);
            show();
        }

        private void show() {
            Map<AnswerPictures.Of, List<AnswerPictures.Place>> pictures =
                    desks.pictures().of(facts.id());
            List<AskedCheck> open = desks.checks().list(facts.id()).map(CheckList::lines).orElse(List.of()).stream()
                    .filter(line -> line.check().phase() == Phase.EMBARKATION)
                    .filter(line -> line.mayAnswer() && !line.standing().isSatisfied())
                    .map(line -> new AskedCheck(facts, line, null, null, pictures))
                    .toList();
            answers.show(open);
            title.setText(Texts.text("treatment.door.open", open.size()));
            setVisible(!open.isEmpty());
        }

        private void answered() {
            show();
            changed.run();
        }

        @Override
        public Component component() {
            return this;
        }

        @Override
        public boolean isBusy() {
            return answers.isBusy();
        }
    }
}
