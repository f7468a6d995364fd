package org.puente.field;

/** How a person settled what was handed in and could not simply be applied. Both answers are kept either way. */
public enum Settlement {
    TOOK_HANDED_IN,
    KEPT_RECORD
}
