@NullMarked
package org.puente.messages.ui;

import org.jspecify.annotations.NullMarked;
