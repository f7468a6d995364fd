package org.puente.testing;

import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address that the portal answers: the pages of its routes, what its endpoints deliver, and what they take. */
public final class Addresses {

    private static final Pattern PARAMETER = Pattern.compile(":(\\w+)\\??|\\{(\\w+)}");

    private final Set<String> pages = new TreeSet<>();
    private final Set<String> downloads = new TreeSet<>();
    private final Set<String> acts = new TreeSet<>();

    private Addresses() {}

    public static Addresses of(ApplicationContext portal) {
        Addresses all = new Addresses();
        ClassPathScanningCandidateComponentProvider classes = new ClassPathScanningCandidateComponentProvider(false);
        classes.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        for (BeanDefinition found : classes.findCandidateComponents("org.puente")) {
            all.addRoutes(ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null));
        }
        portal.getBeansOfType(RequestMappingHandlerMapping.class)
                .values()
                .forEach(mapping -> mapping.getHandlerMethods().forEach((info, handler) -> {
                    Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
                    if (handler.getBeanType().getName().startsWith("org.puente.")) {
                        info.getPatternValues().forEach(pattern -> all.addEndpoint(methods, pattern.substring(1)));
                    }
                }));
        return all;
    }

    private void addEndpoint(Set<RequestMethod> methods, String template) {
        if (methods.isEmpty() || methods.contains(RequestMethod.GET)) {
            downloads.add(template);
        }
        methods.stream()
                .filter(method -> method != RequestMethod.GET && method != RequestMethod.HEAD)
                .forEach(method -> acts.add(method + " " + template));
    }

    private void addRoutes(Class<?> view) {
        pages.add(view.getAnnotation(Route.class).value());
        for (RouteAlias alias : view.getAnnotationsByType(RouteAlias.class)) {
            pages.add(alias.value());
        }
        if (HasUrlParameter.class.isAssignableFrom(view)) {
            pages.add(view.getAnnotation(Route.class).value() + "/:case");
        }
    }

    /** Templates of pages, such as {@code cases/:case/:panel?}. */
    public Set<String> pages() {
        return pages;
    }

    /** Templates of endpoints, such as {@code files/{caseId}/{version}}. */
    public Set<String> downloads() {
        return downloads;
    }

    /** Methods and templates of endpoints that take something, such as {@code POST field/api/packs}. */
    public Set<String> acts() {
        return acts;
    }

    /** Whether a link of a page leads to a page of the portal. */
    public boolean isPage(String link) {
        return pages.stream()
                .map(page -> page.replaceAll("/:\\w+\\?", "(/[^/]+)?").replaceAll(":\\w+", "[^/]+"))
                .anyMatch(link::matches);
    }

    /** Whether an address says of which thing, its optional parameters aside. */
    public static boolean names(String template) {
        return PARAMETER.matcher(filled(template)).find();
    }

    private static String filled(String template) {
        return template.replaceAll("/:\\w+\\?", "");
    }

    /** A template with every combination of values; its optional parameters are left away. */
    public static List<String> filled(String template, Function<String, Collection<String>> values) {
        List<String> all = List.of(filled(template));
        Matcher next = PARAMETER.matcher(all.getFirst());
        while (next.find()) {
            String name = next.group(1) == null ? next.group(2) : next.group(1);
            String written = next.group();
            List<String> longer = new ArrayList<>();
            for (String value : values.apply(name)) {
                all.forEach(each -> longer.add(each.replace(written, value)));
            }
            all = longer;
        }
        return all;
    }
}
