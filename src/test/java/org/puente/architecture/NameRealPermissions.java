package org.puente.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.puente.access.Permission;

/** A view opens to anybody, to every signed-in user, or to permissions that exist: a misspelt one would open to nobody. */
final class NameRealPermissions extends ArchCondition<JavaClass> {

    private static final Set<String> PERMISSIONS =
            Arrays.stream(Permission.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    NameRealPermissions() {
        super("open to everybody, to the signed-in, or to permissions that exist");
    }

    @Override
    public void check(JavaClass view, ConditionEvents events) {
        boolean named = view.tryGetAnnotationOfType(RolesAllowed.class)
                .map(allowed -> PERMISSIONS.containsAll(Set.of(allowed.value())))
                .orElse(view.isAnnotatedWith(PermitAll.class) || view.isAnnotatedWith(AnonymousAllowed.class));
        events.add(new SimpleConditionEvent(
                view, named, view.getName() + " says nobody, or names a permission that is none"));
    }
}
