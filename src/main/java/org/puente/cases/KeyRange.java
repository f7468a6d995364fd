package org.puente.cases;

/** A range of search keys that begin alike; asked as {@code >=} and {@code <}, which every index can answer. */
record KeyRange(String from, String below) {

    static KeyRange startingWith(String prefix) {
        int last = prefix.length() - 1;
        return new KeyRange(prefix, prefix.substring(0, last) + (char) (prefix.charAt(last) + 1));
    }
}
