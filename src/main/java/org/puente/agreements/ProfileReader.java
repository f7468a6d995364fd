package org.puente.agreements;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.puente.countries.Country;
import org.puente.countries.Side;

/** Reads one profile and refuses it with file, line and reason if anything in it is missing, unknown or nonsense. */
final class ProfileReader {

    private static final int FULL_AGE = 18;

    private final YamlPart root;
    private final Party sending;
    private final Party receiving;
    private final List<Locale> languages;

    private ProfileReader(YamlPart root) {
        this.root = root.only(
                "id",
                "version",
                "number_prefix",
                "in_force_since",
                "name",
                "sending",
                "receiving",
                "clocks",
                "night",
                "hold_review_days",
                "disclosed_at_submit",
                "minors",
                "codes",
                "complaints",
                "retention",
                "messages",
                "treatment");
        sending = party(root.need("sending"));
        receiving = party(root.need("receiving"));
        languages =
                Stream.of(sending.language(), receiving.language()).distinct().toList();
    }

    /** @throws ProfileError if the profile cannot be used */
    static AgreementProfile read(String file, String yaml) {
        return new ProfileReader(YamlPart.of(file, yaml)).profile();
    }

    private AgreementProfile profile() {
        if (sending.country().equals(receiving.country())) {
            throw root.need("receiving").error("the sending country cannot receive");
        }
        YamlPart minors = root.need("minors").only("adult_from_age", "biometrics_from_age");
        AgreementProfile profile = new AgreementProfile(
                root.need("id").as(matching("[a-z]{2}-[a-z]{2}(-[a-z0-9]+)?"), "an id such as us-co"),
                root.need("version").number(1),
                root.need("number_prefix").as(matching("[A-Z]{2,8}"), "two to eight letters A–Z"),
                texts(root.need("name"), Set.of()),
                root.need("in_force_since").as(LocalDate::parse, "a date such as 2025-10-01"),
                sending,
                receiving,
                new ClockRules(root.need("clocks")).read(),
                night(root.need("night")),
                Period.ofDays(root.need("hold_review_days").number(1)),
                distinct(root.need("disclosed_at_submit"), ProfileReader::field),
                minors.need("biometrics_from_age").number(0),
                minors.need("adult_from_age").number(FULL_AGE),
                codes(root.need("codes")),
                complaints(root.need("complaints")),
                retention(root.need("retention")),
                root.find("messages").map(ProfileReader::messages).orElse(AgreedMessages.CODES_ALONE),
                root.find("treatment").map(YamlPart::section).orElse(null));
        checkHolidays(profile);
        return profile;
    }

    private static Party party(YamlPart part) {
        part.only("country", "city", "zone", "language", "weekend");
        return new Party(
                part.need("country").as(Country::of, "a country of two letters A–Z"),
                part.need("city").text(),
                part.need("zone").as(ZoneId::of, "a time zone such as America/Bogota"),
                part.need("language").as(ProfileReader::language, "a language of two letters a–z"),
                Set.copyOf(distinct(part.need("weekend"), day -> day.constant(DayOfWeek.class))));
    }

    private static NightRest night(YamlPart part) {
        part.only("from", "until");
        return new NightRest(
                part.need("from").as(LocalTime::parse, "a time such as 22:00"),
                part.need("until").as(LocalTime::parse, "a time such as 05:00"));
    }

    private static DisclosedField field(YamlPart item) {
        return item.as(text -> DisclosedField.ofCode(text).orElseThrow(), "a field that can be disclosed");
    }

    private Map<CodeList, List<Code>> codes(YamlPart part) {
        part.only(Stream.of(CodeList.values()).map(CodeList::name).toArray(String[]::new));
        Map<CodeList, List<Code>> all = new EnumMap<>(CodeList.class);
        for (CodeList list : CodeList.values()) {
            YamlPart entries = part.need(list.name());
            Set<String> seen = new HashSet<>();
            all.put(list, distinct(entries, item -> code(item, seen)));
        }
        return all;
    }

    private Code code(YamlPart item, Set<String> seen) {
        String code = item.need("code").as(matching("[A-Z][A-Z0-9_]{1,39}"), "a code such as NEW_FACTS");
        if (!seen.add(code)) {
            throw item.error(code + " stands here twice");
        }
        return new Code(code, texts(item, Set.of("code")));
    }

    private Map<Side, List<ComplaintBody>> complaints(YamlPart part) {
        part.only(Stream.of(Side.values()).map(Side::name).toArray(String[]::new));
        Map<Side, List<ComplaintBody>> all = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            all.put(side, distinct(part.need(side.name()), this::complaintBody));
        }
        long here = all.values().stream()
                .flatMap(List::stream)
                .filter(ComplaintBody::answersHere)
                .count();
        if (here != 1) {
            throw part.error("exactly one body has answers_here: true, and here are " + here);
        }
        return all;
    }

    private ComplaintBody complaintBody(YamlPart item) {
        return new ComplaintBody(
                texts(item, Set.of("phone", "mail", "answers_here")),
                item.need("phone").as(matching("\\+[0-9][0-9 ]{5,19}"), "a number such as +1 555 0100"),
                item.need("mail").as(matching("[^@\\s]+@[^@\\s]+\\.[^@\\s]+"), "an address such as office@example.org"),
                item.find("answers_here")
                        .map(part -> part.as(matching("true"), "true").equals("true"))
                        .orElse(false));
    }

    /** A text in each language of the agreement, beside keys that mean something else. */
    private Map<Locale, String> texts(YamlPart part, Set<String> besides) {
        part.only(Stream.concat(languages.stream().map(Locale::getLanguage), besides.stream())
                .toArray(String[]::new));
        Map<Locale, String> texts = new HashMap<>();
        for (Locale language : languages) {
            texts.put(language, part.need(language.getLanguage()).text());
        }
        return texts;
    }

    private static Retention retention(YamlPart part) {
        part.only("closed_case", "biometrics", "drafts");
        return new Retention(
                part.need("closed_case").number(1),
                part.need("biometrics").number(1),
                part.need("drafts").number(1));
    }

    private static AgreedMessages messages(YamlPart part) {
        part.only("free_text", "refused_words");
        return new AgreedMessages(
                part.need("free_text")
                        .as(matching("true|false"), "true or false")
                        .equals("true"),
                part.find("refused_words")
                        .map(words -> Set.copyOf(distinct(words, YamlPart::text)))
                        .orElse(Set.of()));
    }

    private void checkHolidays(AgreementProfile profile) {
        try {
            profile.workDays();
        } catch (IllegalArgumentException e) {
            throw root.error(String.valueOf(e.getMessage()));
        }
    }

    private static <T> List<T> distinct(YamlPart part, Function<YamlPart, T> reader) {
        Set<T> seen = new HashSet<>();
        List<T> all = part.items().stream()
                .map(item -> {
                    T value = reader.apply(item);
                    if (!seen.add(value)) {
                        throw item.error(value + " stands here twice");
                    }
                    return value;
                })
                .toList();
        if (all.isEmpty()) {
            throw part.error("the list is empty");
        }
        return all;
    }

    private static Locale language(String text) {
        return Locale.of(matching("[a-z]{2}").apply(text));
    }

    private static Function<String, String> matching(String pattern) {
        Predicate<String> fits = java.util.regex.Pattern.compile(pattern).asMatchPredicate();
        return text -> {
            if (fits.test(text)) {
                return text;
            }
            throw new IllegalArgumentException(text);
        };
    }
}
