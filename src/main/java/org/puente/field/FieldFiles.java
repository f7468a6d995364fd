package org.puente.field;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The programs and styles of the field application, as the build leaves them. A browser asks each time whether one has
 * changed, so a device with a network never works with an old one.
 */
@Configuration
class FieldFiles implements WebMvcConfigurer {

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/field/**")
                .addResourceLocations("classpath:/field/")
                .setCacheControl(CacheControl.noCache())
                .setUseLastModified(false)
                .setEtagGenerator(FieldFiles::tag);
    }

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addRedirectViewController("/field", "/field/");
        registry.addViewController("/field/").setViewName("forward:/field/index.html");
    }

    private static String tag(Resource file) {
        try {
            return "\"" + Sha256.of(file.getContentAsByteArray()) + "\"";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
