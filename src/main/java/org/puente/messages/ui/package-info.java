/** The tab of a case's messages, the bell, and the page of one's notices. */
@NullMarked
package org.puente.messages.ui;

import org.jspecify.annotations.NullMarked;
