/** Claimed beside proven, the decision, the travel document: one person at a time. */
@NullMarked
package org.puente.approvals.ui;

import org.jspecify.annotations.NullMarked;
