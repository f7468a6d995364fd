package org.puente.treatment;

/**
 * What restrains a person. What is forbidden can be recorded too, as what happened is never hidden; it is an incident at
 * once (Nelson Mandela Rule 47(1); CPT, 13th General Report, paragraphs 34–36; catalogue, EMB-06).
 */
public enum RestraintMean {
    SOFT_WRISTS(false),
    HANDCUFFS_IN_FRONT(false),
    HELD_BY_HAND(false),
    HANDCUFFS_BEHIND(true),
    CHAINS_OR_IRONS(true),
    MOUTH_OR_NOSE_COVERED(true),
    PRESSURE_ON_CHEST_OR_NECK(true);

    private final boolean forbidden;

    RestraintMean(boolean forbidden) {
        this.forbidden = forbidden;
    }

    public boolean isForbidden() {
        return forbidden;
    }
}
