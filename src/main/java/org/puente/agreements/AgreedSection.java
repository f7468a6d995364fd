package org.puente.agreements;

import org.snakeyaml.engine.v2.nodes.Node;

/**
 * A part of a profile that another module reads by its own words, and refuses with file, line and reason.
 *
 * @param file the profile's
 * @param node what stands there; it knows its lines
 */
public record AgreedSection(String file, Node node) {}
