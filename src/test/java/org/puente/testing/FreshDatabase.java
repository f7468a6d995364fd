package org.puente.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives each application context a new database, a new folder for its files and a clock that tests can stop. */
public class FreshDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        String url = TestDatabase.chosen().create();
        context.getBeanFactory().registerSingleton("wholeDatabase", new WholeDatabase(url));
        context.addBeanFactoryPostProcessor(FreshDatabase::stopTheClockOnRequest);
        TestPropertyValues.of(
                        "puente.database=" + TestDatabase.chosen().name().toLowerCase(Locale.ROOT),
                        "puente.data=" + newFolder(),
                        "spring.datasource.url=" + url,
                        "spring.datasource.username=puente_app",
                        "spring.datasource.password=",
                        "spring.flyway.url=" + url,
                        "spring.flyway.user=puente_owner",
                        "spring.flyway.password=")
                .applyTo(context);
    }

    private static void stopTheClockOnRequest(ConfigurableListableBeanFactory beans) {
        ((BeanDefinitionRegistry) beans).removeBeanDefinition("clock");
        beans.registerSingleton("clock", new TestClock());
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "test-data")), "portal");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
