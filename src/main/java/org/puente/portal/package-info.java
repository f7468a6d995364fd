/** The frame of every page: layout, languages, errors, drafts and the widgets all modules share. */
@ApplicationModule(allowedDependencies = {"countries", "access"})
@NullMarked
package org.puente.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
