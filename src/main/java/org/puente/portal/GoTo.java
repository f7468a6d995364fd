package org.puente.portal;

import java.util.List;

/** Somewhere to go, found by what is typed into the top bar's field. */
public interface GoTo {

    /**
     * A page to go to.
     *
     * @param title what it is called, a person's whole name first
     * @param detail a number, a document: what tells it from others
     * @param href below the portal's address, without a leading slash
     */
    record Place(String title, String detail, String href) {}

    /**
     * What fits, best first.
     *
     * @param typed never blank
     * @param most how many there is room for
     */
    List<Place> find(String typed, int most);

    /** Whether it finds anything for the signed-in user at all; a field that never finds is not shown. */
    boolean isOffered();
}
