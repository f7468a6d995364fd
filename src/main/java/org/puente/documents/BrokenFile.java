package org.puente.documents;

/** A file begins as its format asks and does not go on so: cut off, damaged or made up. */
final class BrokenFile extends Exception {

    BrokenFile() {
        super("The file is not whole", null, false, false);
    }
}
