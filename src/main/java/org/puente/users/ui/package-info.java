/** Screens of users and roles. */
@NullMarked
package org.puente.users.ui;

import org.jspecify.annotations.NullMarked;
