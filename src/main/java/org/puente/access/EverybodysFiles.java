package org.puente.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Programs, styles and pictures of the portal, and its health: no session is looked at for them. */
final class EverybodysFiles {

    private static final List<String> FOLDERS = List.of("/themes/", "/session/", "/aura/", "/actuator/");

    private EverybodysFiles() {}

    static boolean isOne(HttpServletRequest request) {
        String path = path(request);
        boolean program = path.startsWith("/VAADIN/") && !path.startsWith("/VAADIN/dynamic/");
        return program || FOLDERS.stream().anyMatch(path::startsWith);
    }

    /** Below the portal's own address. */
    static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
