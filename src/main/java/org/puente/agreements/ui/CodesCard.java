package org.puente.agreements.ui;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.puente.agreements.AgreementProfile;
import org.puente.agreements.Code;
import org.puente.agreements.CodeList;
import org.puente.portal.Card;
import org.puente.portal.RuleTable;
import org.puente.portal.Texts;

/** The agreed answers to one question, in the languages of both offices. */
class CodesCard extends Card {

    CodesCard(AgreementProfile profile, CodeList list) {
        super(Texts.of(list));
        add(table(Texts.of(list), profile, profile.codes(list)));
    }

    /** Codes with their texts in the languages of both offices. */
    static RuleTable table(String caption, AgreementProfile profile, List<Code> codes) {
        List<Locale> languages = profile.languages();
        String[] heads = Stream.concat(
                        Stream.of(Texts.text("agreements.code")),
                        languages.stream().map(language -> language.getDisplayLanguage(Texts.language())))
                .toArray(String[]::new);
        RuleTable table = new RuleTable(caption, heads);
        for (Code code : codes) {
            table.row(Stream.concat(Stream.of(code.code()), languages.stream().map(code::text))
                    .toArray(String[]::new));
        }
        return table;
    }
}
