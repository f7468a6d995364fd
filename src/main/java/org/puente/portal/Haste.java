package org.puente.portal;

/** A signed-in user does something too often; told once in a minute, however often they try. */
public record Haste(Pace pace) {}
