@NullMarked
package planted.cases;

import org.jspecify.annotations.NullMarked;
