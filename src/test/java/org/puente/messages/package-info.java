@NullMarked
package org.puente.messages;

import org.jspecify.annotations.NullMarked;
