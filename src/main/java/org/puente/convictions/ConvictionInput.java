package org.puente.convictions;

/** What a caseworker writes down; see {@link Conviction}. */
public record ConvictionInput(ConvictionFacts facts, boolean isFinal, boolean asAdult) {}
