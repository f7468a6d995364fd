/** Pages of cases: my work, the list, the case page, its overview and the printed case file. */
@NullMarked
package org.puente.cases.ui;

import org.jspecify.annotations.NullMarked;
