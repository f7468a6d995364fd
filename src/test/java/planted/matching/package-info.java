@NullMarked
package planted.matching;

import org.jspecify.annotations.NullMarked;
