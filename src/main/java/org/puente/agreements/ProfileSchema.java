package org.puente.agreements;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.puente.portal.Texts;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * The JSON Schema of a profile, for whoever writes one in an editor that knows schemas; here it tells every mistake of its
 * kind at once, where the reader stops at the first.
 */
final class ProfileSchema {

    /** Among the resources, and in the guide. */
    static final String FILE = "/agreements/agreement.schema.json";

    private static final Schema SCHEMA = load();
    private static final Set<String> ABOUT_PARTS = Set.of("oneOf", "contains");
    private static final Pattern DEFINITION = Pattern.compile(".*/\\$defs/([a-z_]+)/[a-zA-Z]+");

    private ProfileSchema() {}

    /** What the schema says against a profile, in the order of the lines. */
    static List<ProfileProblem> problems(YamlPart root) {
        return SCHEMA.validate(YamlJson.of(root.node())).stream()
                .filter(error -> !isPartOfAnAlternative(error))
                .map(error -> problem(error, at(root, error)))
                .distinct()
                .sorted(Comparator.comparingInt(ProfileProblem::line))
                .toList();
    }

    private static Schema load() {
        try (InputStream file = Objects.requireNonNull(ProfileSchema.class.getResourceAsStream(FILE), FILE)) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** That none of several forms fits is said once, not once for each form. */
    private static boolean isPartOfAnAlternative(Error error) {
        var path = error.getEvaluationPath();
        for (int i = 0; i < path.getNameCount() - 1; i++) {
            if (path.getElement(i) instanceof String name && ABOUT_PARTS.contains(name)) {
                return true;
            }
        }
        return false;
    }

    private static YamlPart at(YamlPart root, Error error) {
        var path = error.getInstanceLocation();
        YamlPart part = root;
        for (int i = 0; i < path.getNameCount(); i++) {
            Object element = path.getElement(i);
            part = element instanceof Integer index && part.node() instanceof SequenceNode
                    ? part.items().get(index)
                    : part.need(String.valueOf(element));
        }
        return part;
    }

    private static ProfileProblem problem(Error error, YamlPart part) {
        String property = Objects.requireNonNullElse(error.getProperty(), "?");
        String keyword = error.getKeyword();
        return switch (keyword) {
            case "required" -> told(part, part.line(), "agreements.wrong.missing", property);
            case "additionalProperties" ->
                told(
                        part,
                        part.find(property).map(YamlPart::line).orElse(part.line()),
                        "agreements.wrong.unknown_key",
                        property);
            case "type" ->
                told(
                        part,
                        part.line(),
                        "agreements.wrong.type." + error.getSchemaNode().asString());
            case "minimum" ->
                told(
                        part,
                        part.line(),
                        "agreements.wrong.least",
                        part.shown(),
                        error.getSchemaNode().toString());
            case "maximum" ->
                told(
                        part,
                        part.line(),
                        "agreements.wrong.most",
                        part.shown(),
                        error.getSchemaNode().toString());
            case "minItems" -> told(part, part.line(), "agreements.wrong.empty_list");
            case "uniqueItems" -> told(part, part.line(), "agreements.wrong.twice_in_list");
            case "maxLength" ->
                told(
                        part,
                        part.line(),
                        "agreements.wrong.long",
                        error.getSchemaNode().toString());
            case "contains" -> told(part, part.line(), "agreements.wrong.missing", CodeList.OTHER_JOURNEY);
            case "oneOf" -> told(part, part.line(), "agreements.wrong.span");
            case "dependentRequired" -> told(part, part.line(), "agreements.wrong.side");
            case "enum" ->
                told(
                        part,
                        part.line(),
                        "agreements.wrong.constant",
                        part.shown(),
                        error.getSchemaNode().toString());
            default -> told(part, part.line(), form(error), part.shown());
        };
    }

    /** What form is asked for stands in the name of the definition. */
    private static String form(Error error) {
        Matcher definition = DEFINITION.matcher(error.getSchemaLocation().toString());
        String key = "agreements.wrong." + (definition.matches() ? definition.group(1) : "");
        return Texts.has(Locale.ENGLISH, key) ? key : "agreements.wrong.form";
    }

    private static ProfileProblem told(YamlPart part, int line, String key, Object... args) {
        return new ProfileProblem(line, part.place(), key, List.of(args));
    }
}
