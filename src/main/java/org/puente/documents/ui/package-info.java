/** The tab of a case's files: take in, mark for the other side, view in the page. */
@NullMarked
package org.puente.documents.ui;

import org.jspecify.annotations.NullMarked;
