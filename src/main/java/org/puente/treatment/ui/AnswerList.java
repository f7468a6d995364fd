package org.puente.treatment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actor;
import org.puente.cases.CaseNotFound;
import org.puente.countries.CaseId;
import org.puente.portal.Refusal;
import org.puente.portal.Texts;
import org.puente.treatment.AnsweredMeanwhile;

/**
 * The check list of the browser, the same as the field application's: it is handed the lines that the reader may see, and
 * tells what is typed, which is kept as a draft and checked as if it came from anywhere. What is typed survives a
 * colleague's answer.
 */
@Tag("check-list")
@JsModule("./check-list/check-list.ts")
@JsModule("./check-list/delivery.ts")
class AnswerList extends Component implements HasComponents {

    private final Actor actor;
    private final TreatmentDesks desks;
    private final AnswerDrafts drafts;
    private final Runnable changed;
    private final Map<String, AskedCheck> asked = new LinkedHashMap<>();
    private final Map<String, Component> beside = new HashMap<>();
    private final Set<String> looked = new HashSet<>();
    private final Map<String, Integer> open = new HashMap<>();
    private final Map<String, String> pictures = new HashMap<>();

    /** What the browser tells about a line. */
    record Told(String key, @Nullable TypedAnswer draft) {}

    /** @param changed to be run after something changed; it shows the lines anew */
    AnswerList(Actor actor, TreatmentDesks desks, Runnable changed) {
        this.actor = actor;
        this.desks = desks;
        this.changed = changed;
        drafts = new AnswerDrafts(desks.drafts());
        getElement().setProperty("camera", true);
        getElement().setProperty("remarks", true);
        getElement().setProperty("quick", true);
        getElement()
                .setPropertyMap(
                        "texts",
                        Map.of(
                                "at", Texts.text("treatment.list.at"),
                                "timeBoth", Texts.text("treatment.list.time_both")));
        getElement()
                .addEventListener("draft", event -> typed(event.getEventDetail(Told.class)))
                .addEventDetail();
        getElement()
                .addEventListener("answer", event -> answer(event.getEventDetail(Told.class)))
                .addEventDetail();
        getElement().addEventListener("sent", _ -> {});
    }

    /** Shows these lines, in this order; what is being typed stays. */
    void show(List<AskedCheck> lines) {
        Map<String, AskedCheck> before = new HashMap<>(asked);
        asked.clear();
        lines.forEach(line -> asked.put(line.key(), line));
        if (before.equals(asked) && !before.isEmpty()) {
            return;
        }
        getElement().setPropertyList("lines", lines());
        before.keySet().stream().filter(key -> !asked.containsKey(key)).forEach(this::drop);
        lines.stream().filter(line -> !line.standsAs(before.get(line.key()))).forEach(this::putBeside);
        if (lines.stream().anyMatch(line -> line.line().mayAnswer())) {
            if (!getElement().hasAttribute("upload")) {
                getElement().setAttribute("upload", new PictureIntake(this::take));
            }
            getElement().setPropertyList("languages", Spoken.by(lines));
            takeUpAgain();
        } else {
            getElement().removeAttribute("upload");
        }
        open.forEach((key, basis) -> {
            if (basis(key) != basis) {
                refuse(key, Texts.text("treatment.answer.meanwhile"));
            }
        });
        open.replaceAll((key, _) -> basis(key));
    }

    /** What the browser shows. */
    List<ShownLine> lines() {
        return asked.values().stream().map(AskedCheck::shown).toList();
    }

    private AskedCheck asked(String key) {
        return Objects.requireNonNull(asked.get(key));
    }

    private int basis(String key) {
        return asked(key).line().basis();
    }

    private void drop(String key) {
        Component gone = beside.remove(key);
        if (gone != null) {
            gone.removeFromParent();
        }
        open.remove(key);
    }

    private void putBeside(AskedCheck line) {
        BesideAnswer now = new BesideAnswer(line, actor, desks, changed);
        now.getElement().setAttribute("slot", line.key());
        Component old = beside.put(line.key(), now);
        if (old != null) {
            old.removeFromParent();
        }
        add(now);
    }

    /** What somebody typed here before and did not keep comes back. */
    private void takeUpAgain() {
        List<String> fresh = new ArrayList<>(asked.keySet());
        fresh.removeIf(key -> !asked(key).line().mayAnswer() || !looked.add(key));
        Map<String, TypedAnswer> begun = drafts.of(fresh);
        if (!begun.isEmpty()) {
            begun.forEach((key, typed) -> typed.allPictures().forEach(sha256 -> see(person(key), sha256)));
            getElement().setPropertyMap("pictures", pictures);
            getElement().setPropertyMap("drafts", begun);
        }
    }

    private CaseId person(String key) {
        return asked(key).facts().id();
    }

    private void see(CaseId person, String sha256) {
        pictures.put(sha256, desks.pictures().place(person, sha256).address());
    }

    /** Somebody types, so the page around is not made anew. */
    boolean isBusy() {
        return !open.isEmpty();
    }

    void typed(Told told) {
        AskedCheck one = asked.get(told.key());
        if (one == null || !one.line().mayAnswer()) {
            return;
        }
        TypedAnswer typed = told.draft();
        if (typed == null) {
            forget(told.key());
            return;
        }
        open.putIfAbsent(told.key(), one.line().basis());
        try {
            drafts.save(told.key(), typed);
        } catch (Refusal refused) {
            refuse(told.key(), refused.sentence(Texts.language()));
        }
    }

    void answer(Told told) {
        AskedCheck one = asked.get(told.key());
        TypedAnswer typed = told.draft();
        if (one == null || typed == null) {
            return;
        }
        int basis = open.getOrDefault(told.key(), one.line().basis());
        try {
            desks.checks()
                    .answer(typed.input(one.facts().id(), one.line().check().id(), basis), typed.with());
        } catch (AnsweredMeanwhile _) {
            changed.run();
            refuse(told.key(), Texts.text("treatment.answer.meanwhile"));
            return;
        } catch (CaseNotFound gone) {
            refuse(told.key(), Texts.text("treatment.refused.not_yours"));
            return;
        } catch (Refusal refused) {
            refuse(told.key(), refused.sentence(Texts.language()));
            return;
        }
        forget(told.key());
        getElement().callJsFunction("settle", told.key());
        changed.run();
    }

    private void forget(String key) {
        open.remove(key);
        drafts.discard(key);
    }

    private void refuse(String key, String sentence) {
        getElement().callJsFunction("refuse", key, sentence);
    }

    void take(PictureIntake.Taken taken) {
        AskedCheck one = asked.get(taken.key());
        String trouble = "";
        if (one == null) {
            trouble = Texts.text("treatment.refused.not_yours");
        } else {
            try {
                desks.pictures()
                        .keep(
                                one.facts().id(),
                                one.line().check().id(),
                                taken.sha256(),
                                taken.original(),
                                taken.content());
                see(one.facts().id(), taken.sha256());
            } catch (Refusal refused) {
                trouble = refused.sentence(Texts.language());
            }
        }
        getElement().callJsFunction("delivered", taken.sha256(), trouble);
    }
}
