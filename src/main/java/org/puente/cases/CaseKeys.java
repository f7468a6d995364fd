package org.puente.cases;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.puente.people.NameFolding;
import org.puente.people.PersonName;
import org.springframework.stereotype.Component;

/**
 * By which words a country finds a case: folded names, the number, document numbers. Made in Java, so that both databases
 * answer with equality and ranges on an index.
 */
@Component
class CaseKeys {

    private static final int LONGEST = 120;

    Set<String> of(CaseFacts facts) {
        Set<String> keys = new HashSet<>();
        keys.add(number(facts.number()));
        facts.sheet().fields().forEach((field, text) -> {
            if (field.agreedField() == org.puente.agreements.DisclosedField.IDENTITY_DOCUMENTS) {
                keys.add(number(text));
            }
        });
        NameFolding.tokens(name(facts.sheet())).forEach(token -> keys.add("n:" + token));
        return keys.stream().filter(key -> key.length() <= LONGEST).collect(Collectors.toSet());
    }

    /** Letters and digits alone, upper-cased. */
    static String number(String text) {
        return "d:" + text.replaceAll("[^\\p{L}\\p{Nd}]", "").toUpperCase(java.util.Locale.ROOT);
    }

    /** How the list sorts by name: both surnames, then given names, folded. */
    String nameOrder(Sheet sheet) {
        return NameFolding.order(name(sheet));
    }

    private static PersonName name(Sheet sheet) {
        return PersonName.of(
                sheet.text(SheetField.GIVEN_NAMES),
                sheet.get(SheetField.FIRST_SURNAME).orElse("?"),
                sheet.text(SheetField.SECOND_SURNAME));
    }
}
