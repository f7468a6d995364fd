package org.puente.convictions;

/** What kind of court found somebody guilty. A code and no name: a court's name could tell more than the conviction. */
public enum Court {
    FIRST_INSTANCE,
    APPEAL,
    SUPREME
}
