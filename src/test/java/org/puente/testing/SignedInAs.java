package org.puente.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.puente.access.Role;
import org.springframework.security.test.context.support.WithSecurityContext;

/**
 * Runs a test as an officer of a country, with or without a view; the same as {@link TestActors#officer}. A test with
 * several users in one flow uses {@link Windows} instead.
 */
@Documented
@Inherited
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@WithSecurityContext(factory = SignedInOfficer.class)
public @interface SignedInAs {

    /** ISO 3166-1 alpha-2. */
    String country();

    Role role();
}
