package org.puente.journeys;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.puente.portal.Refusal;

/** The seats of a journey, six in a row from 1A on: names, order, neighbours. */
final class SeatPlan {

    private static final String LETTERS = "ABCDEF";
    private static final Pattern NAME = Pattern.compile("[1-9]\\d?[A-F]");

    private SeatPlan() {}

    /** All of them, in the order of the rows. */
    static List<String> all(int seats) {
        return IntStream.range(0, seats).mapToObj(SeatPlan::name).toList();
    }

    private static String name(int index) {
        return (index / LETTERS.length() + 1) + String.valueOf(LETTERS.charAt(index % LETTERS.length()));
    }

    /** Its number in the order of the rows, from 0. */
    static int index(String seat) {
        int row = Integer.parseInt(seat.substring(0, seat.length() - 1));
        return (row - 1) * LETTERS.length() + LETTERS.indexOf(seat.charAt(seat.length() - 1));
    }

    /**
     * A seat as it is written, {@code 9c} for {@code 9C}.
     *
     * @throws Refusal if there is no such seat on this journey
     */
    static String read(String typed, int seats) {
        String seat = typed.strip().toUpperCase(Locale.ROOT);
        if (!NAME.matcher(seat).matches() || index(seat) >= seats) {
            throw new Refusal("journeys.refused.no_such_seat", typed.strip(), name(seats - 1));
        }
        return seat;
    }

    /**
     * Free seats for a family: next to each other in one row if there are such, else the first run that is free, else
     * whatever is free.
     *
     * @return fewer than asked for if there are no more
     */
    static List<String> together(int persons, int seats, Set<String> taken) {
        List<String> free =
                all(seats).stream().filter(seat -> !taken.contains(seat)).toList();
        for (boolean oneRow : new boolean[] {true, false}) {
            for (int first = 0; first + persons <= free.size(); first++) {
                List<String> run = free.subList(first, first + persons);
                if (isRun(run) && (!oneRow || row(run.getFirst()) == row(run.getLast()))) {
                    return run;
                }
            }
        }
        return free.subList(0, Math.min(persons, free.size()));
    }

    private static boolean isRun(List<String> seats) {
        return index(seats.getLast()) - index(seats.getFirst()) == seats.size() - 1;
    }

    private static int row(String seat) {
        return index(seat) / LETTERS.length();
    }
}
