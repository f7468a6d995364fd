package org.puente.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whole numbers given on the command line, such as {@code --prints 100000}. */
record Options(Map<String, Integer> numbers) {

    /** Takes the options it knows out of the arguments; says what is wrong with them, and ends. */
    static Options takenFrom(List<String> arguments, List<String> known) {
        Map<String, Integer> numbers = new HashMap<>();
        for (String option : known) {
            int at = arguments.indexOf(option);
            if (at >= 0) {
                if (at + 1 == arguments.size() || !arguments.get(at + 1).matches("[1-9][0-9]{0,7}")) {
                    refuse(option + " needs a number from 1 to 99999999.");
                }
                numbers.put(option, Integer.valueOf(arguments.remove(at + 1)));
                arguments.remove(at);
            }
        }
        return new Options(Map.copyOf(numbers));
    }

    int number(String option, int usual) {
        return numbers.getOrDefault(option, usual);
    }

    static void refuse(String why) {
        System.err.println("puente: " + why);
        System.exit(1);
    }
}
