package org.puente.agreements;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A profile cannot be used. The message names file, line, place and reason; the portal does not start with it. */
public class ProfileError extends IllegalStateException {

    private final transient List<ProfileProblem> problems;

    ProfileError(String file, ProfileProblem problem) {
        this(file, List.of(problem));
    }

    /** @param problems at least one */
    public ProfileError(String file, List<ProfileProblem> problems) {
        super(problems.stream()
                .map(problem -> file + ":" + problem.line() + ": " + problem.sentence(Locale.ENGLISH))
                .collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<ProfileProblem> problems() {
        return problems;
    }
}
