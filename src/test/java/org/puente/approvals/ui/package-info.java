@NullMarked
package org.puente.approvals.ui;

import org.jspecify.annotations.NullMarked;
