package org.puente.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Counts every file, picture and paper that somebody fetches, whichever module delivers it. */
@Configuration
class DownloadPace implements WebMvcConfigurer, HandlerInterceptor {

    private static final String PORTAL = "org.puente.";

    private final Paces paces;

    DownloadPace(Paces paces) {
        this.paces = paces;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod method)
                || !method.getBeanType().getName().startsWith(PORTAL)
                || method.getBeanType().isAnnotationPresent(PacesItself.class)) {
            return true;
        }
        try {
            paces.take(
                    Pace.DOWNLOAD,
                    Actors.ifAny().map(Actor::id).map(id -> id.key()).orElseGet(request::getRemoteAddr));
            return true;
        } catch (TooOften tooOften) {
            TooOftenAnswer.write(tooOften, request, response);
            return false;
        }
    }
}
