package org.puente.biometrics;

/** A file as it leaves the portal. */
@SuppressWarnings("ArrayRecordComponent") // made once and written out, never compared
public record ExportedPrints(String name, String mediaType, byte[] bytes) {}
