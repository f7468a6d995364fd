package org.puente.portal;

/** The figure beside an entry of the menu. Asked for on every navigation, so it has to be quick. */
public interface MenuCount {

    /** The path of the view, without slashes around it; empty for the home page. */
    String path();

    /** Whether the entry can ever lead whoever is signed in to something; one that is always empty is left out. */
    default boolean isOffered() {
        return true;
    }

    /** How many there are for whoever is signed in; nothing is shown for none. */
    int count();
}
