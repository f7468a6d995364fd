package org.puente.reporting;

import java.util.Optional;

/**
 * One cell of a published file.
 *
 * @param figure its key, or that of a sum
 * @param part which month of the quarter, from 1; 0 for the whole quarter
 * @param value empty where it is hidden
 */
record PublishedCell(String figure, int part, Optional<Long> value) {}
