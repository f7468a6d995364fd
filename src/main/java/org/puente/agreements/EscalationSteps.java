package org.puente.agreements;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.puente.access.Permission;
import org.puente.access.Role;

/** The steps by which a clock is brought before somebody, as they stand in the file. */
record EscalationSteps(YamlPart part) {

    private static final String ASSIGNEE = "ASSIGNEE";
    private static final String OTHER = "OTHER";

    List<EscalationStep> read() {
        List<EscalationStep> steps = ProfileReader.distinct(part, EscalationSteps::step);
        if (steps.stream().noneMatch(step -> step.acting() && step.toRole().isPresent())) {
            throw part.wrong("agreements.wrong.nobody_told");
        }
        return steps;
    }

    private static EscalationStep step(YamlPart item) {
        item.only("at_percent", "work_days_late", "to", "side");
        Optional<YamlPart> percent = item.find("at_percent");
        Optional<YamlPart> late = item.find("work_days_late");
        if (percent.isPresent() == late.isPresent()) {
            throw item.wrong("agreements.wrong.step");
        }
        boolean acting = item.find("side")
                .map(side -> side.as(EscalationSteps::isActing, "agreements.wrong.acting"))
                .orElse(true);
        return new EscalationStep(
                percent.map(EscalationSteps::share).orElse(EscalationStep.DUE),
                late.map(days -> days.number(0)).orElse(0),
                role(item.need("to")),
                acting);
    }

    private static int share(YamlPart percent) {
        int share = percent.number(1);
        if (share >= EscalationStep.DUE) {
            throw percent.wrong("agreements.wrong.percent");
        }
        return share;
    }

    private static @Nullable Role role(YamlPart to) {
        if (to.text().equals(ASSIGNEE)) {
            return null;
        }
        Role role = to.constant(Role.class);
        if (!role.permissions().contains(Permission.READ_CASES)) {
            throw to.wrong("agreements.wrong.reads_no_case", role.name());
        }
        return role;
    }

    private static boolean isActing(String side) {
        if (side.equals("ACTING") || side.equals(OTHER)) {
            return !side.equals(OTHER);
        }
        throw new IllegalArgumentException(side);
    }
}
