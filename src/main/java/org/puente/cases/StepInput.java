package org.puente.cases;

import org.jspecify.annotations.Nullable;

/**
 * What a person gives with a step.
 *
 * @param reasonCode a code of the agreement's list for this step, where it needs one
 * @param version the version of the case that the person was looking at
 */
public record StepInput(@Nullable String reasonCode, long version) {}
