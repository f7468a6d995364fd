@NullMarked
package org.puente.documents.ui;

import org.jspecify.annotations.NullMarked;
