/** The pages of queries: the asking side's tab of a case, the answers to decide on, and what auditors look at. */
@NullMarked
package org.puente.exchange.ui;

import org.jspecify.annotations.NullMarked;
