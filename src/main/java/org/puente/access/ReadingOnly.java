package org.puente.access;

import java.lang.reflect.Method;
import java.util.function.Supplier;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.AopUtils;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.authorization.method.MethodAuthorizationDeniedHandler;
import org.springframework.security.core.Authentication;
import org.springframework.transaction.annotation.Transactional;

/**
 * While a user's realm does not answer, of what needs a permission only read-only transactions are let through: no step,
 * signature, release or export.
 */
class ReadingOnly implements AuthorizationManager<MethodInvocation>, MethodAuthorizationDeniedHandler {

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> authentication, MethodInvocation call) {
        Authentication signedIn = authentication.get();
        boolean certain = signedIn == null || !(signedIn.getPrincipal() instanceof ActingUser user) || user.isCertain();
        return certain || isReading(call) ? new AuthorizationDecision(true) : new Uncertain();
    }

    /** What is refused further in, for want of a permission, comes by here too and is another matter. */
    @Override
    public @Nullable Object handleDeniedInvocation(MethodInvocation call, AuthorizationResult refused) {
        if (refused instanceof Uncertain) {
            throw new RightsUncertainException();
        }
        throw new AuthorizationDeniedException("Access denied", refused);
    }

    private static final class Uncertain extends AuthorizationDecision {

        Uncertain() {
            super(false);
        }
    }

    private static boolean isReading(MethodInvocation call) {
        Object service = call.getThis();
        Method method = service == null
                ? call.getMethod()
                : AopUtils.getMostSpecificMethod(call.getMethod(), AopUtils.getTargetClass(service));
        Transactional transaction = AnnotatedElementUtils.findMergedAnnotation(method, Transactional.class);
        if (transaction == null) {
            transaction = AnnotatedElementUtils.findMergedAnnotation(method.getDeclaringClass(), Transactional.class);
        }
        return transaction != null && transaction.readOnly();
    }
}
