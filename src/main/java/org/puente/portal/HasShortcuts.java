package org.puente.portal;

import java.util.List;

/** A view with keys of its own; the help dialog lists them. */
public interface HasShortcuts {

    /**
     * One shortcut.
     *
     * @param keys as printed on the keys, several separated by spaces
     * @param does what it does, in the user's language
     */
    record Shortcut(String keys, String does) {}

    List<Shortcut> shortcuts();
}
