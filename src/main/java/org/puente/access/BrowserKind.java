package org.puente.access;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** With what somebody signed in, as far as it tells a user's own sessions from each other. */
public record BrowserKind(Program program, Machine machine) {

    /** Which browser; the order is that in which the names are looked for, as each one bears those of others. */
    public enum Program {
        EDGE("Edg"),
        FIREFOX("Firefox/"),
        CHROME("Chrome/"),
        SAFARI("Safari/"),
        OTHER("");

        private final String mark;

        Program(String mark) {
            this.mark = mark;
        }
    }

    /** On what; in the order in which the names are looked for. */
    public enum Machine {
        ANDROID("Android"),
        IPHONE("iPhone"),
        IPAD("iPad"),
        WINDOWS("Windows"),
        MAC("Macintosh"),
        LINUX("Linux"),
        OTHER("");

        private final String mark;

        Machine(String mark) {
            this.mark = mark;
        }
    }

    static BrowserKind of(@Nullable String userAgent) {
        String agent = userAgent == null ? "" : userAgent;
        return new BrowserKind(
                Arrays.stream(Program.values())
                        .filter(program -> agent.contains(program.mark))
                        .findFirst()
                        .orElse(Program.OTHER),
                Arrays.stream(Machine.values())
                        .filter(machine -> agent.contains(machine.mark))
                        .findFirst()
                        .orElse(Machine.OTHER));
    }
}
