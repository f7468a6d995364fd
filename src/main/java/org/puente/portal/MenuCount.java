package org.puente.portal;

/** The figure beside an entry of the menu. Asked for on every navigation, so it has to be quick. */
public interface MenuCount {

    /** The path of the view, without slashes around it; empty for the home page. */
    String path();

    /** How many there are for whoever is signed in; nothing is shown for none. */
    int count();
}
