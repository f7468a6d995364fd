package org.puente.treatment;

/** What force was used on a person. What the policy forbids can be recorded too. */
public enum ForceKind {
    PUSHED_OR_PULLED,
    CARRIED,
    HELD_DOWN,
    STRUCK,
    SPRAY,
    ELECTRIC_DEVICE
}
