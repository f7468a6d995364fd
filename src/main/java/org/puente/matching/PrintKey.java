package org.puente.matching;

import java.util.UUID;

/**
 * What a gallery knows a print by.
 *
 * @param owner whose prints belong together; the gallery has no idea who that is
 * @param number tells the prints of one owner apart
 */
public record PrintKey(UUID owner, int number) {}
