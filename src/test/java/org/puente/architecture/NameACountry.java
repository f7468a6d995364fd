package org.puente.architecture;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Set;
import org.springframework.data.jpa.repository.Query;

/**
 * A repository's method saves, or takes the country whose rows it means and uses it in its query. Names are those of
 * the parameters as they are compiled.
 */
final class NameACountry extends ArchCondition<JavaMethod> {

    private static final Set<String> COUNTRIES = Set.of("country", "owner", "viewer");

    NameACountry() {
        super("save, or name the country whose rows they mean");
    }

    @Override
    public void check(JavaMethod method, ConditionEvents events) {
        boolean kept = method.getName().startsWith("save")
                || Arrays.stream(method.reflect().getParameters())
                        .map(Parameter::getName)
                        .anyMatch(name -> COUNTRIES.contains(name) && isUsed(method, name));
        events.add(new SimpleConditionEvent(method, kept, method.getFullName() + " finds rows of every country"));
    }

    private static boolean isUsed(JavaMethod method, String parameter) {
        return method.tryGetAnnotationOfType(Query.class)
                .map(query -> query.value().contains(":" + parameter))
                .orElse(method.getName().toLowerCase(java.util.Locale.ROOT).contains(parameter));
    }
}
