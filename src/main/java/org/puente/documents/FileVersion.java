package org.puente.documents;

import java.time.Instant;
import java.util.UUID;

/**
 * One version of a file as its reader may know it.
 *
 * @param id stands in the address of its content
 * @param name as its sender called it; for the other side, whose names may say more than they should, its kind
 * @param bytes size of the content
 * @param sha256 lower-case hex
 * @param disclosed the other side reads it
 * @param addedAt when its owner added it
 */
public record FileVersion(
        UUID id,
        int number,
        String name,
        FileFormat format,
        long bytes,
        String sha256,
        boolean disclosed,
        Instant addedAt) {}
