package org.puente.privacy;

/** What a person asks of a side about their data. */
public enum RequestKind {
    /** To see what is held: a query (Ley 1581 de 2012, art. 14; 5 U.S.C. 552a(d)(1)). */
    ACCESS,
    /** To have a fact put right: a claim (Ley 1581 de 2012, art. 15; 5 U.S.C. 552a(d)(2)). */
    CORRECTION,
    /** To have it erased: a claim (Ley 1581 de 2012, art. 15). */
    ERASURE
}
