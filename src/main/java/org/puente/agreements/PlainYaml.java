package org.puente.agreements;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * YAML of keys, lists and texts. Anchors, tags and deep nesting are refused before anything is built of them: an agreement
 * needs none of it, and with it a small file could become a large one.
 */
record PlainYaml(String file) {

    /** A profile has eight levels. */
    private static final int DEEPEST = 20;

    Node read(String yaml) {
        LoadSettings settings = LoadSettings.builder().setLabel(file).build();
        try {
            check(new Parse(settings).parseString(yaml));
            return new Compose(settings)
                    .composeString(yaml)
                    .orElseThrow(() -> wrong(Optional.empty(), "agreements.wrong.empty"));
        } catch (MarkedYamlEngineException e) {
            throw wrong(e.getProblemMark(), "agreements.wrong.yaml", String.valueOf(e.getProblem()));
        } catch (YamlEngineException e) {
            throw wrong(Optional.empty(), "agreements.wrong.yaml", String.valueOf(e.getMessage()));
        }
    }

    private void check(Iterable<Event> events) {
        int depth = 0;
        for (Event event : events) {
            if (event instanceof AliasEvent
                    || event instanceof NodeEvent node && node.getAnchor().isPresent()) {
                throw wrong(event.getStartMark(), "agreements.wrong.anchor");
            }
            if (event instanceof ScalarEvent scalar && scalar.getTag().isPresent()
                    || event instanceof CollectionStartEvent start
                            && start.getTag().isPresent()) {
                throw wrong(event.getStartMark(), "agreements.wrong.tag");
            }
            depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
            if (depth > DEEPEST) {
                throw wrong(event.getStartMark(), "agreements.wrong.deep", DEEPEST);
            }
        }
    }

    private ProfileError wrong(Optional<Mark> mark, String key, Object... args) {
        return new ProfileError(
                file, new ProfileProblem(mark.map(YamlPart::line).orElse(1), "", key, List.of(args)));
    }
}
