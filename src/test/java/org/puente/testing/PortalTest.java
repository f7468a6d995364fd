package org.puente.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.puente.PuenteApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test with the whole application and a database of its own, empty but for the tables. The system property
 * {@code puente.test.database} says which kind: {@code h2} (in memory, the default) or {@code postgresql} (a real
 * server, started once). A test that reads or writes rows also carries {@code @Tag("database")}, which runs it on both.
 *
 * <p>The demo is off; {@code @TestPropertySource(properties = "puente.demo.enabled=true")} turns it on. Clocks that run out are looked for when a test says so, not by the minute.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = PuenteApplication.class,
        properties = {"puente.demo.enabled=false", "puente.clocks.look=P1D"})
@ContextConfiguration(initializers = FreshDatabase.class)
public @interface PortalTest {}
