package org.puente.agreements;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads what was handed in as the next version of an agreement, and says everything that stands against it. */
@Component
class ProposedProfile {

    private final KnownVersions known;
    private final List<ProfileRule> rules;
    private final Clock clock;

    ProposedProfile(KnownVersions known, List<ProfileRule> rules, Clock clock) {
        this.known = known;
        this.rules = rules;
        this.clock = clock;
    }

    /** @throws ProfileError with file, lines and reasons if it cannot follow the version that is there */
    AgreementProfile read(String file, byte[] content, AgreementProfile present) {
        String yaml = text(file, content);
        AgreementProfile next = ProfileReader.read(file, yaml);
        List<ProfileProblem> problems = Stream.concat(
                        following(YamlPart.of(file, yaml), next, present).stream(),
                        rules.stream().flatMap(rule -> rule.problems(next, present).stream()))
                .toList();
        if (!problems.isEmpty()) {
            throw new ProfileError(file, problems);
        }
        return next;
    }

    private List<ProfileProblem> following(YamlPart root, AgreementProfile next, AgreementProfile present) {
        KnownVersion latest =
                Objects.requireNonNull(known.of(present.id()).lastEntry()).getValue();
        List<ProfileProblem> problems = new ArrayList<>();
        if (!next.id().equals(present.id())) {
            problems.add(at(root.need("id"), "agreements.wrong.another", present.id()));
        }
        if (!next.numberPrefix().equals(present.numberPrefix())) {
            problems.add(at(root.need("number_prefix"), "agreements.wrong.another", present.numberPrefix()));
        }
        party(root.need("sending"), next.sending(), present.sending(), problems);
        party(root.need("receiving"), next.receiving(), present.receiving(), problems);
        if (next.version() <= latest.profile().version()) {
            problems.add(at(
                    root.need("version"),
                    "agreements.wrong.version",
                    next.version(),
                    latest.profile().version() + 1));
        }
        if (!KnownVersion.begins(next).isAfter(clock.instant())) {
            problems.add(at(root.need("in_force_since"), "agreements.wrong.past"));
        } else if (!next.inForceSince().isAfter(latest.profile().inForceSince())) {
            problems.add(at(
                    root.need("in_force_since"),
                    "agreements.wrong.before",
                    latest.profile().inForceSince()));
        }
        return problems;
    }

    private static void party(YamlPart part, Party next, Party present, List<ProfileProblem> problems) {
        if (!next.country().equals(present.country())) {
            problems.add(at(
                    part.need("country"),
                    "agreements.wrong.another",
                    present.country().code()));
        }
    }

    private static ProfileProblem at(YamlPart part, String key, Object... args) {
        return new ProfileProblem(part.line(), part.place(), key, List.of(args));
    }

    private static String text(String file, byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new ProfileError(file, new ProfileProblem(1, "", "agreements.wrong.utf8", List.of()));
        }
    }
}
