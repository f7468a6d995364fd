package org.puente.exchange;

/** The addresses of what a side has to decide on. */
public final class AnswerAddress {

    /** The list; a query's id follows for one of them. */
    public static final String ALL = "answers";

    private AnswerAddress() {}

    public static String of(QueryId id) {
        return ALL + "/" + id;
    }
}
