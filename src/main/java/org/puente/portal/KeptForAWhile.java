package org.puente.portal;

/**
 * What a module keeps of a country's work for a while, whatever becomes of the cases in it. Brought as a bean; the
 * clockwork of retention asks each, for one country at a time.
 */
public interface KeptForAWhile {

    /**
     * Ends what the acting country has kept long enough.
     *
     * @return how many there were
     */
    int endOld();
}
