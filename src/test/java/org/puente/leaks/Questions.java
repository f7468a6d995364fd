package org.puente.leaks;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.agreements.AgreementProfile;
import org.puente.agreements.Agreements;
import org.puente.audit.TrailQuestion;
import org.puente.cases.CaseDesk;
import org.puente.cases.CaseFacts;
import org.puente.cases.CaseQuery;
import org.puente.cases.EndedCase;
import org.puente.cases.EndedCases;
import org.puente.cases.OverdueQuery;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.journeys.JourneyId;
import org.puente.journeys.JourneyPlan;
import org.puente.journeys.JourneyWalk;
import org.puente.portal.Refusal;
import org.puente.testing.TestActors;
import org.puente.testing.Written;
import org.puente.treatment.Incident;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.ClassUtils;

/**
 * Asks every service everything that it can be asked: each public method that only reads, with all that is known to fill
 * its parameters with. A new one joins by itself; one whose parameters nobody knows to fill fails.
 */
final class Questions {

    private static final int ENOUGH = 50;

    private final ApplicationContext portal;
    private final Known known;
    private final AgreementProfile agreement;
    private final List<Question> all;

    Questions(ApplicationContext portal, Known known) {
        this.portal = portal;
        this.known = known;
        agreement = Actors.as(
                TestActors.usCaseworker(),
                () -> portal.getBean(Agreements.class).byId("us-co").orElseThrow());
        all = Arrays.stream(portal.getBeanDefinitionNames())
                .filter(name -> Optional.ofNullable(portal.getType(name))
                        .filter(type -> type.getName().startsWith("org.puente."))
                        .isPresent())
                .flatMap(this::questions)
                .sorted(Comparator.comparing(Question::title))
                .toList();
    }

    private Stream<Question> questions(String bean) {
        Class<?> written = ClassUtils.getUserClass(
                Optional.ofNullable(portal.getType(bean)).orElseThrow());
        return Arrays.stream(written.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers())
                        && AnnotatedElementUtils.hasAnnotation(method, PreAuthorize.class)
                        && Optional.ofNullable(method.getAnnotation(Transactional.class))
                                .filter(Transactional::readOnly)
                                .isPresent())
                .filter(method -> !method.getName().equals("together"))
                .map(method -> new Question(portal.getBean(bean), method));
    }

    int count() {
        return all.size();
    }

    /** Every answer that the actor gets, by question. */
    void ask(Actor actor, Map<String, String> seen) {
        List<Object> readable = Actors.as(actor, this::readable);
        for (Question question : all) {
            for (List<Object> arguments : arguments(question, readable)) {
                String asked = question.title()
                        + arguments.stream()
                                .map(argument -> argument instanceof CaseFacts facts
                                        ? facts.id()
                                        : argument instanceof EndedCase ended ? ended.id() : argument)
                                .map(Written::of)
                                .toList();
                seen.put(asked, Normalised.of(question.ask(actor, arguments)));
            }
        }
    }

    /** What some questions are asked with, as far as the actor may read it. */
    private List<Object> readable() {
        return Stream.concat(read(portal.getBean(CaseDesk.class)::facts), read(portal.getBean(EndedCases.class)::find))
                .toList();
    }

    private Stream<Object> read(Function<CaseId, ? extends Optional<?>> ask) {
        try {
            return known.shared().stream()
                    .flatMap(id -> ask.apply(id).stream())
                    .map(Object.class::cast)
                    .toList()
                    .stream();
        } catch (AccessDeniedException none) {
            return Stream.empty();
        }
    }

    private static List<Object> only(Type type, List<Object> readable) {
        return readable.stream().filter(((Class<?>) type)::isInstance).toList();
    }

    private List<List<Object>> arguments(Question question, List<Object> readable) {
        List<List<Object>> sets = new ArrayList<>();
        sets.add(List.of());
        for (Type parameter : question.method().getGenericParameterTypes()) {
            List<List<Object>> longer = new ArrayList<>();
            for (Object value : values(parameter, readable, question)) {
                sets.forEach(set ->
                        longer.add(Stream.concat(set.stream(), Stream.of(value)).toList()));
            }
            sets = longer;
        }
        return sets;
    }

    private List<? extends Object> values(Type type, List<Object> readable, Question question) {
        if (type instanceof ParameterizedType list) {
            if (list.getRawType() == Map.class || list.getRawType() == Set.class) {
                return List.of(list.getRawType() == Map.class ? Map.of() : Set.of());
            }
            Type of = list.getActualTypeArguments()[0];
            return List.of(of == CaseId.class ? known.cases() : of == CaseFacts.class ? only(of, readable) : List.of());
        }
        if (isSealed(type)) {
            return List.of();
        }
        if (type == CaseId.class) {
            return known.cases();
        } else if (type == JourneyId.class) {
            return known.journeys();
        } else if (type == CaseFacts.class || type == EndedCase.class) {
            return only(type, readable);
        } else if (type == AgreementProfile.class) {
            return List.of(agreement);
        } else if (type == Country.class) {
            return List.of(new Country("US"), new Country("CO"));
        } else if (type == CaseQuery.class) {
            return queries();
        } else if (type == OverdueQuery.class) {
            return Arrays.stream(OverdueQuery.Owed.values())
                    .map(owed -> new OverdueQuery(owed, null))
                    .toList();
        } else if (type == int.class) {
            return question.method().getName().equals("page")
                            || question.method().getName().equals("search")
                    ? List.of(0, ENOUGH)
                    : List.of(ENOUGH);
        } else if (type == String.class) {
            return List.of("us-co", "", "campo", "case-" + known.verified());
        } else if (type == UUID.class) {
            return known.items();
        } else if (type == LocalDate.class) {
            return List.of(LocalDate.of(2099, 1, 1));
        } else if (type == Instant.class) {
            return List.of(Instant.parse("2099-01-01T00:00:00Z"));
        } else if (type == ZoneId.class) {
            return List.of(ZoneId.of("America/Bogota"));
        } else if (type == JourneyPlan.class) {
            return List.of(JourneyWalk.planOf(6));
        } else if (type == Pageable.class) {
            return List.of(PageRequest.of(0, ENOUGH));
        } else if (type == Incident.State.class) {
            return List.of(Incident.State.values());
        } else if (type == TrailQuestion.class) {
            return List.of(TrailQuestion.EVERYTHING);
        } else if (type instanceof Class<?> constants && constants.isEnum()) {
            return Arrays.asList(constants.getEnumConstants());
        } else if (type instanceof Class<?> id
                && id.isRecord()
                && id.getSimpleName().endsWith("Id")) {
            return known.items().stream().map(item -> named(id, item)).toList();
        }
        return unknown(type, question);
    }

    private static Object named(Class<?> id, UUID item) {
        try {
            return id.getDeclaredConstructor(UUID.class).newInstance(item);
        } catch (ReflectiveOperationException other) {
            throw new IllegalStateException("Say how to make a " + id, other);
        }
    }

    /** What is sealed is opened by the services that were asked for it. */
    private static boolean isSealed(Type type) {
        return type instanceof Class<?> named && named.getPackageName().equals("org.puente.sealing");
    }

    private static List<Object> unknown(Type type, Question question) {
        throw new IllegalStateException("Say with which " + type + " to ask " + question.title());
    }

    private static List<CaseQuery> queries() {
        List<CaseQuery> all = new ArrayList<>();
        for (CaseQuery.Sort sort : CaseQuery.Sort.values()) {
            all.add(new CaseQuery(CaseQuery.Scope.OPEN, "", null, sort, false));
        }
        for (CaseQuery.Scope scope : CaseQuery.Scope.values()) {
            all.add(new CaseQuery(scope, "", null, CaseQuery.Sort.CLOCK, true));
        }
        all.add(new CaseQuery(CaseQuery.Scope.OPEN, "kept", null, CaseQuery.Sort.PERSON, false));
        all.add(new CaseQuery(CaseQuery.Scope.OPEN, "campo", null, CaseQuery.Sort.PERSON, false));
        return all;
    }

    /** One method on the bean as everybody else sees it. */
    private record Question(Object bean, Method method) {

        String title() {
            return method.getDeclaringClass().getSimpleName() + "." + method.getName()
                    + Arrays.stream(method.getParameterTypes())
                            .map(Class::getSimpleName)
                            .collect(Collectors.joining(" ", "(", ")"));
        }

        String ask(Actor actor, List<Object> arguments) {
            Method callable = ClassUtils.getMethod(bean.getClass(), method.getName(), method.getParameterTypes());
            callable.setAccessible(true);
            return Actors.as(actor, () -> {
                try {
                    return Written.of(callable.invoke(bean, arguments.toArray()));
                } catch (InvocationTargetException thrown) {
                    return refused(thrown.getCause());
                } catch (IllegalAccessException e) {
                    throw new IllegalStateException(e);
                }
            });
        }
    }

    /** What the user would read of it. */
    static String refused(@Nullable Throwable thrown) {
        if (thrown instanceof AccessDeniedException) {
            return "denied";
        }
        return thrown instanceof Refusal refusal
                ? "refused: " + refusal.sentence(java.util.Locale.ENGLISH)
                : "failed: " + thrown;
    }
}
