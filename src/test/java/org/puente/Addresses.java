package org.puente;

import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.puente.cases.CasePanel;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address that the portal answers at, asked of the portal itself, so that a new one is never left out. */
record Addresses(ApplicationContext portal) {

    private static final Pattern PARAMETER = Pattern.compile(":(\\w+)\\??|\\{(\\w+)}");

    /** Pages that show what an id in their path names, and the tabs of a case. */
    List<String> pagesWithIds() {
        return Stream.concat(
                        pages().filter(path -> path.contains(":")),
                        portal.getBeansOfType(CasePanel.class).values().stream()
                                .map(panel -> "cases/:case/" + panel.key()))
                .toList();
    }

    List<String> pagesWithoutIds() {
        return pages().filter(path -> !path.contains(":")).toList();
    }

    private Stream<String> pages() {
        return ApplicationRouteRegistry.getInstance(new VaadinServletContext(portal.getBean(ServletContext.class)))
                .getRegisteredRoutes()
                .stream()
                .map(route -> route.getTemplate())
                .sorted();
    }

    /** Everything that is fetched by an address of its own: files, pictures, papers. */
    List<String> downloads() {
        return portal.getBeansOfType(RequestMappingHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .filter(entry -> entry.getValue().getBeanType().getName().startsWith("org.puente."))
                .filter(entry -> isFetched(entry.getKey().getMethodsCondition().getMethods()))
                .flatMap(entry -> entry.getKey().getPatternValues().stream())
                .map(pattern -> pattern.substring(1))
                .sorted()
                .toList();
    }

    /** Without the read API, which knows no browser and no cookie; its own tests ask it without a token. */
    List<String> downloadsOfBrowsers() {
        return downloads().stream()
                .filter(address -> !address.equals("api") && !address.startsWith("api/"))
                .toList();
    }

    /** Everything that something is sent to: method, a space, and the address. */
    List<String> acts() {
        return portal.getBeansOfType(RequestMappingHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .filter(entry -> entry.getValue().getBeanType().getName().startsWith("org.puente."))
                .flatMap(entry -> entry.getKey().getMethodsCondition().getMethods().stream()
                        .filter(method -> method != RequestMethod.GET && method != RequestMethod.HEAD)
                        .flatMap(method -> entry.getKey().getPatternValues().stream()
                                .map(pattern -> method + " " + pattern.substring(1))))
                .sorted()
                .toList();
    }

    private static boolean isFetched(Set<RequestMethod> methods) {
        return methods.isEmpty() || methods.contains(RequestMethod.GET);
    }

    /**
     * @param values by the parameter's name; one that may be left out is, if it has none
     * @throws IllegalArgumentException for a parameter that nobody thought of
     */
    static String filled(String template, Map<String, String> values) {
        Matcher parameters = PARAMETER.matcher(template);
        StringBuilder address = new StringBuilder();
        while (parameters.find()) {
            String name = parameters.group(1) == null ? parameters.group(2) : parameters.group(1);
            String value = values.get(name);
            if (value == null && !parameters.group().endsWith("?")) {
                throw new IllegalArgumentException("What is a foreign " + name + " in " + template + "?");
            }
            parameters.appendReplacement(address, Matcher.quoteReplacement(value == null ? "" : value));
        }
        return parameters.appendTail(address).toString().replaceAll("/+$", "");
    }
}
