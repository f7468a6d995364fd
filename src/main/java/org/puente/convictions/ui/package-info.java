/** The tab of a case on which convictions are written down, released by two persons, and read. */
@NullMarked
package org.puente.convictions.ui;

import org.jspecify.annotations.NullMarked;
