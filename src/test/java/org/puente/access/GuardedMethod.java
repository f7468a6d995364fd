package org.puente.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.util.ClassUtils;

/** A method that asks who calls it, on the bean as everybody else sees it, with its security around it. */
record GuardedMethod(Object bean, Method method) {

    /** All that the portal has, by module, class, name and parameters. */
    static Map<String, GuardedMethod> of(ApplicationContext portal) {
        Map<String, GuardedMethod> all = new TreeMap<>();
        for (String name : portal.getBeanDefinitionNames()) {
            Class<?> type = portal.getType(name);
            if (type == null || !type.getName().startsWith("org.puente.")) {
                continue;
            }
            Class<?> written = ClassUtils.getUserClass(type);
            for (Method method : written.getDeclaredMethods()) {
                if (Modifier.isPublic(method.getModifiers())
                        && AnnotatedElementUtils.hasAnnotation(method, PreAuthorize.class)) {
                    all.put(title(written, method), new GuardedMethod(portal.getBean(name), method));
                }
            }
        }
        return all;
    }

    private static String title(Class<?> type, Method method) {
        String module = type.getPackageName().substring("org.puente.".length());
        String parameters = Arrays.stream(method.getParameterTypes())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(" "));
        return module + "." + type.getSimpleName() + "." + method.getName() + "(" + parameters + ")";
    }

    boolean isAllowed(Actor actor) {
        assertThat(AopUtils.isAopProxy(bean)).as(method + " is guarded").isTrue();
        return Actors.as(
                actor,
                () -> thrown().filter(AuthorizationDeniedException.class::isInstance)
                        .isEmpty());
    }

    /** What comes of a call with nothing in its hands by whoever acts. */
    Optional<Throwable> thrown() {
        try {
            callable().invoke(bean, nothing());
            return Optional.empty();
        } catch (InvocationTargetException thrown) {
            return Optional.of(thrown.getTargetException());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private Method callable() {
        Method found = ClassUtils.getMethod(bean.getClass(), method.getName(), method.getParameterTypes());
        found.setAccessible(true);
        return found;
    }

    private @Nullable Object[] nothing() {
        return Arrays.stream(method.getParameterTypes())
                .map(GuardedMethod::nothing)
                .toArray();
    }

    private static @Nullable Object nothing(Class<?> type) {
        if (!type.isPrimitive()) {
            return null;
        }
        return type == boolean.class ? (Object) Boolean.FALSE : type == long.class ? (Object) 0L : (Object) 0;
    }
}
