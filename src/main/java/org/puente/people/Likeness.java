package org.puente.people;

/** How a part of a name resembles what was looked for, the nearest first. */
public enum Likeness {
    SAME(100),
    /** Same but for accents and other marks over letters. */
    ACCENTS(98),
    /** Same but for de, del, la, los, y … */
    PARTICLES(97),
    /** Same letters, parted into words otherwise. */
    SPACING(96),
    /** Found, but in another part of the name. */
    OTHER_PLACE(93),
    /** One of several words is the same, another missing. */
    PARTLY(90),
    /** Spelled differently, sounds the same in Spanish. */
    SOUND(85),
    /** One letter wrong, missing, too many or changed round. */
    ONE_LETTER(80),
    TWO_LETTERS(65),
    /** Nothing was looked for here. */
    NOT_GIVEN(0),
    /** Something was looked for, and the person has none. */
    ABSENT(0),
    DIFFERENT(0);

    private final int score;

    Likeness(int score) {
        this.score = score;
    }

    /** Percent. */
    int score() {
        return score;
    }

    boolean found() {
        return score > 0;
    }

    Likeness worse(Likeness other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
