package org.puente.access;

import java.lang.annotation.Annotation;
import org.springframework.aop.Advisor;
import org.springframework.aop.Pointcut;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.Pointcuts;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.security.authorization.AuthorizationEventPublisher;
import org.springframework.security.authorization.SpringAuthorizationEventPublisher;
import org.springframework.security.authorization.method.AuthorizationInterceptorsOrder;
import org.springframework.security.authorization.method.AuthorizationManagerBeforeMethodInterceptor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.core.annotation.AnnotationTemplateExpressionDefaults;

/** Makes {@link Requires} bite, and has refusals published as events for the trail. */
@Configuration
@EnableMethodSecurity
class MethodSecurity {

    @Bean
    static AnnotationTemplateExpressionDefaults templates() {
        return new AnnotationTemplateExpressionDefaults();
    }

    /** Asked before the permission itself. */
    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor readingOnly(ApplicationEventPublisher events) {
        AuthorizationManagerBeforeMethodInterceptor asked =
                new AuthorizationManagerBeforeMethodInterceptor(guarded(Requires.class), new ReadingOnly());
        asked.setOrder(AuthorizationInterceptorsOrder.PRE_AUTHORIZE.getOrder() - 1);
        asked.setAuthorizationEventPublisher(new SpringAuthorizationEventPublisher(events));
        return asked;
    }

    /** Asked before everything else. */
    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor nothingWhileLocked(ObjectProvider<SessionLock> lock) {
        DefaultPointcutAdvisor asked = new DefaultPointcutAdvisor(
                Pointcuts.union(guarded(Requires.class), guarded(SignedIn.class)), new NothingWhileLocked(lock));
        asked.setOrder(AuthorizationInterceptorsOrder.PRE_AUTHORIZE.getOrder() - 2);
        return asked;
    }

    private static Pointcut guarded(Class<? extends Annotation> by) {
        return Pointcuts.union(
                new AnnotationMatchingPointcut(null, by, true), new AnnotationMatchingPointcut(by, true));
    }

    @Bean
    AuthorizationEventPublisher refusals(ApplicationEventPublisher events) {
        return new SpringAuthorizationEventPublisher(events);
    }
}
