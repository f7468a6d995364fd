package org.puente.treatment;

/**
 * What restrains a person. Which of them are forbidden says the {@link RestraintPolicy} of the case; they can be recorded
 * too, as what happened is never hidden.
 */
public enum RestraintMean {
    SOFT_WRISTS,
    HANDCUFFS_IN_FRONT,
    HELD_BY_HAND,
    HANDCUFFS_BEHIND,
    CHAINS_OR_IRONS,
    MOUTH_OR_NOSE_COVERED,
    PRESSURE_ON_CHEST_OR_NECK
}
