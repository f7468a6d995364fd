package org.puente.cases;

import java.util.Map;
import java.util.TreeMap;

/**
 * One side's own record around a case, each a text by its topic: next custody review, lawyer, interpreter, a child's
 * guardian, the consular interview. Never read by the other side.
 */
public record Circumstances(Map<Topic, String> texts, long version) {

    public static final Circumstances NONE = new Circumstances(Map.of(), -1);

    public Circumstances {
        Map<Topic, String> clean = new TreeMap<>();
        texts.forEach((topic, text) -> {
            if (!text.isBlank()) {
                clean.put(topic, text.strip());
            }
        });
        texts = java.util.Collections.unmodifiableMap(clean);
    }

    public String text(Topic topic) {
        return texts.getOrDefault(topic, "");
    }

    public Circumstances with(Topic topic, String text) {
        Map<Topic, String> copy = new TreeMap<>(texts);
        copy.put(topic, text);
        return new Circumstances(copy, version);
    }

    /** What a side keeps. Dates are ISO 8601, times local to the side. */
    public enum Topic {
        NEXT_CUSTODY_REVIEW(Format.DATE),
        LAWYER(Format.TEXT),
        LAWYER_INFORMED_ON(Format.DATE),
        INTERPRETER(Format.TEXT),
        INTERPRETER_INFORMED_ON(Format.DATE),
        GUARDIAN(Format.TEXT),
        INTERVIEW_ON(Format.DATE),
        INTERVIEW_WAY(Format.CODE, "IN_PERSON", "VIDEO", "TELEPHONE"),
        INTERVIEW_PLACE(Format.TEXT),
        INTERVIEW_INTERPRETER(Format.TEXT),
        INTERVIEW_OUTCOME(Format.CODE, "SUPPORTS_NATIONALITY", "DOES_NOT_SUPPORT", "NOT_CONCLUSIVE", "NOT_HELD");

        private final Format format;
        private final java.util.List<String> codes;

        Topic(Format format, String... codes) {
            this.format = format;
            this.codes = java.util.List.of(codes);
        }

        public Format format() {
            return format;
        }

        public java.util.List<String> codes() {
            return codes;
        }

        /** The receiving side's consular interview; the rest is the sending side's. */
        public boolean isInterview() {
            return ordinal() >= INTERVIEW_ON.ordinal();
        }
    }

    /** How a topic's text is written. */
    public enum Format {
        TEXT,
        DATE,
        CODE
    }
}
