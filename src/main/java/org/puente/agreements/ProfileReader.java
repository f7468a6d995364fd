package org.puente.agreements;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
                "escalation",
                "night",
                "hold_review_days",
                "disclosed_at_submit",
                "minors",
                "codes",
                "complaints",
                "retention",
                "queries",
                "messages",
                "data_subjects",
                "treatment",
                "convictions");
        sending = new PartyReader(root.need("sending")).read();
        receiving = new PartyReader(root.need("receiving")).read();
        languages =
                Stream.of(sending.language(), receiving.language()).distinct().toList();
    }

    /** @throws ProfileError if the profile cannot be used */
    static AgreementProfile read(String file, String yaml) {
        YamlPart root = YamlPart.of(file, yaml);
        List<ProfileProblem> problems = ProfileSchema.problems(root);
        AgreementProfile profile;
        try {
            profile = alone(root);
        } catch (ProfileError e) {
            throw new ProfileError(file, together(e.problems(), problems));
        }
        if (!problems.isEmpty()) {
            throw new ProfileError(file, problems);
        }
        return profile;
    }

    /** Without the schema, which says no less: a test keeps the two in step. */
    static AgreementProfile alone(YamlPart root) {
        return new ProfileReader(root).profile();
    }

    /** The reader's own words first; what the schema says of the same line is the same mistake. */
    private static List<ProfileProblem> together(List<ProfileProblem> own, List<ProfileProblem> schemas) {
        Set<Integer> told = own.stream().map(ProfileProblem::line).collect(Collectors.toSet());
        return Stream.concat(own.stream(), schemas.stream().filter(problem -> !told.contains(problem.line())))
                .toList();
    }

    private AgreementProfile profile() {
        if (sending.country().equals(receiving.country())) {
            throw root.need("receiving").wrong("agreements.wrong.itself");
        }
        YamlPart minors = root.need("minors").only("adult_from_age", "biometrics_from_age");
        AgreementProfile profile = new AgreementProfile(
                root.need("id").as(matching("(?=.{1,40}$)[a-z]{2}-[a-z]{2}(-[a-z0-9]+)?"), "agreements.wrong.id"),
                root.need("version").number(1),
                root.need("number_prefix").as(matching("[A-Z]{2,8}"), "agreements.wrong.prefix"),
                texts(root.need("name"), Set.of()),
                root.need("in_force_since").as(ProfileReader::date, "agreements.wrong.date"),
                sending,
                receiving,
                new ClockRules(root.need("clocks"), root.need("escalation")).read(),
                night(root.need("night")),
                Period.ofDays(root.need("hold_review_days").number(1)),
                distinct(root.need("disclosed_at_submit"), ProfileReader::field),
                minors.need("biometrics_from_age").number(0),
                minors.need("adult_from_age").number(FULL_AGE),
                codes(root.need("codes")),
                complaints(root.need("complaints")),
                retention(root.need("retention")),
                new QueryRulesReader(root.need("queries")).read(),
                root.find("messages").map(ProfileReader::messages).orElse(AgreedMessages.CODES_ALONE),
                root.find("data_subjects")
                        .map(part -> new DataSubjectsReader(part, texts -> texts(texts, Set.of())).read())
                        .orElse(Map.of()),
                root.find("treatment").map(YamlPart::section).orElse(null),
                root.find("convictions")
                        .map(section -> new AgreedConvictionsReader(section, this::listed).read())
                        .orElse(null));
        checkHolidays(profile);
        return profile;
    }

    private static NightRest night(YamlPart part) {
        part.only("from", "until");
        return new NightRest(
                part.need("from").as(ProfileReader::time, "agreements.wrong.time"),
                part.need("until").as(ProfileReader::time, "agreements.wrong.time"));
    }

    static DisclosedField field(YamlPart item) {
        return item.as(text -> DisclosedField.ofCode(text).orElseThrow(), "agreements.wrong.field");
    }

    private Map<CodeList, List<Code>> codes(YamlPart part) {
        part.only(Stream.of(CodeList.values()).map(CodeList::name).toArray(String[]::new));
        Map<CodeList, List<Code>> all = new EnumMap<>(CodeList.class);
        for (CodeList list : CodeList.values()) {
            all.put(list, listed(part.need(list.name())));
        }
        if (all.getOrDefault(CodeList.CANCEL_TRANSFER, List.of()).stream()
                .noneMatch(code -> code.code().equals(CodeList.OTHER_JOURNEY))) {
            throw part.need(CodeList.CANCEL_TRANSFER.name()).wrong("agreements.wrong.missing", CodeList.OTHER_JOURNEY);
        }
        return all;
    }

    /** Codes that stand once, each with its texts. */
    private List<Code> listed(YamlPart entries) {
        Set<String> seen = new HashSet<>();
        return distinct(entries, item -> code(item, seen));
    }

    private Code code(YamlPart item, Set<String> seen) {
        String code = item.need("code").as(matching("[A-Z][A-Z0-9_]{1,39}"), "agreements.wrong.code");
        if (!seen.add(code)) {
            throw item.wrong("agreements.wrong.twice", code);
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
            throw part.wrong("agreements.wrong.answers_here", here);
        }
        return all;
    }

    private ComplaintBody complaintBody(YamlPart item) {
        return new ComplaintBody(
                texts(item, Set.of("phone", "mail", "answers_here")),
                item.need("phone").as(matching("\\+[0-9][0-9 ]{5,19}"), "agreements.wrong.phone"),
                item.need("mail").as(matching("[^@\\s]+@[^@\\s]+\\.[^@\\s]+"), "agreements.wrong.mail"),
                item.find("answers_here").map(YamlPart::truth).orElse(false));
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
                part.need("free_text").truth(),
                part.find("refused_words")
                        .map(words -> Set.copyOf(distinct(words, YamlPart::text)))
                        .orElse(Set.of()));
    }

    private void checkHolidays(AgreementProfile profile) {
        try {
            profile.workDays();
        } catch (IllegalArgumentException e) {
            throw root.wrong("agreements.wrong.calendar", String.valueOf(e.getMessage()));
        }
    }

    static <T> List<T> distinct(YamlPart part, Function<YamlPart, T> reader) {
        Set<T> seen = new HashSet<>();
        List<T> all = part.items().stream()
                .map(item -> {
                    T value = reader.apply(item);
                    if (!seen.add(value)) {
                        throw item.wrong("agreements.wrong.twice", String.valueOf(value));
                    }
                    return value;
                })
                .toList();
        if (all.isEmpty()) {
            throw part.wrong("agreements.wrong.empty_list");
        }
        return all;
    }

    static LocalTime time(String text) {
        return LocalTime.parse(matching("..:..").apply(text));
    }

    private static LocalDate date(String text) {
        return LocalDate.parse(matching("....-..-..").apply(text));
    }

    static Function<String, String> matching(String pattern) {
        Predicate<String> fits = java.util.regex.Pattern.compile(pattern).asMatchPredicate();
        return text -> {
            if (fits.test(text)) {
                return text;
            }
            throw new IllegalArgumentException(text);
        };
    }
}
