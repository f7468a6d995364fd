package org.puente.approvals;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.puente.approvals.ComparedValue.Verdict;
import org.puente.cases.Sheet;

/** What the sending side claimed of a person beside what the receiving side proved, field by field. */
public record ClaimedAndProven(List<ComparedValue> values) {

    public ClaimedAndProven {
        values = List.copyOf(values);
    }

    public static ClaimedAndProven of(Sheet claimed, ProvenIdentity proven) {
        return new ClaimedAndProven(Arrays.stream(ComparedField.values())
                .map(field -> compare(field, composed(claimed.text(field.claim())), composed(proven(field, proven))))
                .toList());
    }

    public List<ComparedValue> differences() {
        return values.stream().filter(ComparedValue::differs).toList();
    }

    /** What exactly somebody looked at: both columns. */
    String digest() {
        return Digest.of(values.stream()
                .flatMap(value -> Stream.of(value.field().name(), value.claimed(), value.proven()))
                .toArray(String[]::new));
    }

    private static ComparedValue compare(ComparedField field, String claimed, String proven) {
        if (claimed.isEmpty() || proven.isEmpty()) {
            return new ComparedValue(field, claimed, proven, oneSided(claimed, proven), null);
        }
        if (claimed.equals(proven)
                || field == ComparedField.NATIONAL_NUMBER && digits(claimed).equals(digits(proven))) {
            return new ComparedValue(field, claimed, proven, Verdict.SAME, null);
        }
        DifferenceKind kind = switch (field) {
            case BIRTH_DATE -> DifferenceKind.ofDates(LocalDate.parse(claimed), LocalDate.parse(proven));
            case NATIONAL_NUMBER -> DifferenceKind.NUMBER;
            default -> DifferenceKind.ofTexts(claimed, proven);
        };
        return new ComparedValue(field, claimed, proven, Verdict.DIFFERS, kind);
    }

    private static Verdict oneSided(String claimed, String proven) {
        if (!claimed.isEmpty()) {
            return Verdict.NOT_PROVEN;
        }
        return proven.isEmpty() ? Verdict.ABSENT : Verdict.NEW;
    }

    private static String proven(ComparedField field, ProvenIdentity proven) {
        return switch (field) {
            case GIVEN_NAMES -> proven.name().givenNames();
            case FIRST_SURNAME -> proven.name().firstSurname();
            case SECOND_SURNAME -> proven.name().secondSurname();
            case BIRTH_DATE -> proven.birthDate().toString();
            case PLACE_OF_BIRTH -> proven.placeOfBirth();
            case NATIONAL_NUMBER -> proven.nationalNumber();
        };
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static String digits(String number) {
        return number.replaceAll("[^\\p{L}\\p{Nd}]", "");
    }
}
