package org.puente.people;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How a folded word sounds in American Spanish, so that words that are only spelled differently share a key. The rules,
 * in this order:
 *
 * <ol>
 *   <li>ie and hie at the beginning are ye (Hierro, Yerro); ph is f; ch stays apart from c;
 *   <li>x at the beginning is j (Ximena, Jimena), elsewhere s;
 *   <li>gu and qu before e and i are g and k; c before e and i is s, else k; q is k; z is s (no ceceo);
 *   <li>g before e and i is j; h is silent; v is b; w is u; ll is y;
 *   <li>y that no vowel follows is i (Ysabel, Isabel); n before b and p is m;
 *   <li>a doubled letter is one.
 * </ol>
 */
final class SpanishSound {

    private record Rule(Pattern pattern, String sound) {}

    private static final List<Rule> RULES = List.of(
            rule("^h?ie", "ye"),
            rule("ph", "f"),
            rule("ch", "1"),
            rule("^x", "j"),
            rule("x", "s"),
            rule("gu(?=[ei])", "2"),
            rule("qu(?=[ei])", "k"),
            rule("c(?=[ei])", "s"),
            rule("[cq]", "k"),
            rule("z", "s"),
            rule("g(?=[ei])", "j"),
            rule("2", "g"),
            rule("h", ""),
            rule("v", "b"),
            rule("w", "u"),
            rule("ll", "y"),
            rule("y(?![aeiou])", "i"),
            rule("n(?=[bp])", "m"),
            rule("(.)\\1+", "$1"));

    private SpanishSound() {}

    static String of(String folded) {
        String sound = folded;
        for (Rule rule : RULES) {
            sound = rule.pattern().matcher(sound).replaceAll(rule.sound());
        }
        return sound;
    }

    private static Rule rule(String pattern, String sound) {
        return new Rule(Pattern.compile(pattern), sound);
    }
}
