package org.puente.access;

import java.util.Map;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Whether a realm is named to sign in with. */
class HasRealms implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata annotated) {
        return !Binder.get(context.getEnvironment())
                .bind("puente.realms", Bindable.mapOf(String.class, Object.class))
                .orElse(Map.of())
                .isEmpty();
    }

    /** Where users sign in with a realm, nobody steps in without a password. */
    static class Not extends HasRealms {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata annotated) {
            return !super.matches(context, annotated);
        }
    }
}
