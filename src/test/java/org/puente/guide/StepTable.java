package org.puente.guide;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.puente.cases.CaseState;
import org.puente.cases.Signature;
import org.puente.cases.Step;

/** The life of a case as a table in AsciiDoc, a row for each step in the order of the code. */
final class StepTable {

    private StepTable() {}

    static String write() {
        return Arrays.stream(Step.values())
                .map(StepTable::row)
                .collect(Collectors.joining(
                        "\n", "[cols=\"2,4,3,2\"]\n|===\n| Step | Signed with permission | From | To\n\n", "\n|===\n"));
    }

    private static String row(Step step) {
        return "| `%s`\n| %s\n| %s\n| %s\n"
                .formatted(
                        step,
                        step.signatures().stream().map(StepTable::signature).collect(Collectors.joining(", then ")),
                        step.from().stream().sorted().map(CaseState::name).collect(Collectors.joining(" +\n")),
                        step.to().map(CaseState::name).orElse("back to where it was asked"));
    }

    private static String signature(Signature signature) {
        String sides = signature.sides().size() == 1
                ? signature.sides().iterator().next().name().toLowerCase(Locale.ROOT)
                : "either";
        return "%s side: `%s`".formatted(sides, signature.permission());
    }
}
