package org.puente.exchange;

/** Why answers to a query take longer; shown to the auditors of both sides. */
public enum Slowness {
    /** The same prints, or another set of the same case, were asked about before. */
    REPEATED,
    /** Many queries in a short time, as if to list who is known. */
    ENUMERATING
}
