@NullMarked
package org.puente.approvals;

import org.jspecify.annotations.NullMarked;
