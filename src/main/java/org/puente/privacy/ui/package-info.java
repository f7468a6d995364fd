@NullMarked
package org.puente.privacy.ui;

import org.jspecify.annotations.NullMarked;
