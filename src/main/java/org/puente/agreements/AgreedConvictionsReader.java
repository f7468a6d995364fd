package org.puente.agreements;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.puente.countries.Side;

/**
 * Reads what may be released of convictions. A category is of offences of which a court found somebody guilty for good (ICCPR
 * article 14(2)); one that speaks of an arrest or a charge, of migration, of protection or of politics is refused, since what
 * it says of a person could tell that they asked for protection (8 CFR 208.6).
 */
final class AgreedConvictionsReader {

    /** How words begin that no category may hold, in the languages that agreements are written in; without accents. */
    private static final List<String> NEVER = List.of(
            "accus",
            "acus",
            "acquit",
            "absol",
            "absuel",
            "apatrid",
            "arrest",
            "asil",
            "asyl",
            "border",
            "charge",
            "deport",
            "deten",
            "emigra",
            "expel",
            "expuls",
            "fronter",
            "immigra",
            "imput",
            "indict",
            "indocument",
            "inmigra",
            "migra",
            "overstay",
            "politic",
            "protec",
            "refug",
            "removal",
            "sospech",
            "stateless",
            "suspect",
            "suspic",
            "undocument",
            "visa");

    private final YamlPart root;
    private final Function<YamlPart, List<Code>> codes;

    AgreedConvictionsReader(YamlPart convictions, Function<YamlPart, List<Code>> codes) {
        root = convictions.only("released_by", "legal_bases", "categories", "oldest_years");
        this.codes = codes;
    }

    AgreedConvictions read() {
        return new AgreedConvictions(
                Set.copyOf(ProfileReader.distinct(root.need("released_by"), item -> item.constant(Side.class))),
                codes.apply(root.need("legal_bases")),
                categories(root.need("categories")),
                root.find("oldest_years").map(years -> years.number(1)).orElse(null));
    }

    private List<Code> categories(YamlPart list) {
        List<Code> all = codes.apply(list);
        for (int i = 0; i < all.size(); i++) {
            if (tellsOther(all.get(i))) {
                throw list.items()
                        .get(i)
                        .wrong(
                                "agreements.wrong.conviction_category",
                                all.get(i).code());
            }
        }
        return all;
    }

    private static boolean tellsOther(Code category) {
        return Stream.concat(Stream.of(category.code()), category.texts().values().stream())
                .map(AgreedConvictionsReader::plain)
                .flatMap(text -> Stream.of(text.split("[^a-z]+")))
                .anyMatch(word -> NEVER.stream().anyMatch(word::startsWith));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
