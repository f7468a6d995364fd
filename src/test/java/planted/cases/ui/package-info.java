@NullMarked
package planted.cases.ui;

import org.jspecify.annotations.NullMarked;
