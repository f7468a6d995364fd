/** Classes that break the rules of the architecture, so that its tests can show that they find them. */
@NullMarked
package planted;

import org.jspecify.annotations.NullMarked;
