/** The auditor's view of the trail. */
@NullMarked
package org.puente.audit.ui;

import org.jspecify.annotations.NullMarked;
