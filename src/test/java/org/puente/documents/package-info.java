@NullMarked
package org.puente.documents;

import org.jspecify.annotations.NullMarked;
