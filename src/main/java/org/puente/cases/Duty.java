package org.puente.cases;

/** Of these, one person does only one per case ({@code domain.md}, Parties and roles). */
public enum Duty {
    CLEARS_PROTECTION,
    SUBMITS,
    CONFIRMS_NATIONALITY,
    APPROVES_RETURN
}
