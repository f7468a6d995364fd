package org.puente.people;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.puente.portal.Refusal;

/** The lines of a zone: of a known format, and of characters that may stand in one. */
record MrzLines(MrzFormat format, List<String> lines) {

    /** @throws Refusal naming the line that is too short or too long, or the position of a wrong character */
    static MrzLines of(String text) {
        List<String> lines = text.lines()
                .map(line -> line.strip().toUpperCase(Locale.ROOT))
                .filter(line -> !line.isEmpty())
                .toList();
        if (lines.isEmpty()) {
            throw new Refusal("people.mrz.empty");
        }
        if (lines.size() == 1) {
            lines = parted(lines.getFirst());
        }
        MrzLines read = new MrzLines(format(lines), lines);
        read.requireCharacters();
        return read;
    }

    /** Characters of a line by their positions in the standard, counted from 1, both included. */
    String at(int line, int from, int to) {
        return lines.get(line - 1).substring(from - 1, to);
    }

    private static List<String> parted(String whole) {
        MrzFormat format =
                MrzFormat.ofTotal(whole.length()).orElseThrow(() -> new Refusal("people.mrz.oneLine", whole.length()));
        return IntStream.range(0, format.lines())
                .mapToObj(i -> whole.substring(i * format.length(), (i + 1) * format.length()))
                .toList();
    }

    private static MrzFormat format(List<String> lines) {
        int first = lines.getFirst().length();
        for (int i = 0; i < lines.size(); i++) {
            int length = lines.get(i).length();
            MrzFormat meant = nearest(lines.size(), first);
            if (length != meant.length()) {
                throw new Refusal("people.mrz.length", i + 1, length, meant.length());
            }
        }
        return MrzFormat.of(lines.size(), first).orElseThrow(() -> new Refusal("people.mrz.lines", lines.size()));
    }

    /** What was probably meant: three lines are a card; two are a passport unless they are nearer to 36 than to 44. */
    private static MrzFormat nearest(int lines, int length) {
        if (lines == MrzFormat.TD1.lines()) {
            return MrzFormat.TD1;
        }
        if (lines != MrzFormat.TD3.lines()) {
            throw new Refusal("people.mrz.lines", lines);
        }
        return length <= (MrzFormat.TD2.length() + MrzFormat.TD3.length()) / 2 ? MrzFormat.TD2 : MrzFormat.TD3;
    }

    private void requireCharacters() {
        for (int line = 1; line <= lines.size(); line++) {
            String text = lines.get(line - 1);
            for (int position = 1; position <= text.length(); position++) {
                char found = text.charAt(position - 1);
                if (!(found >= 'A' && found <= 'Z' || found >= '0' && found <= '9' || found == '<')) {
                    throw new Refusal("people.mrz.character", line, position, String.valueOf(found));
                }
            }
        }
    }
}
