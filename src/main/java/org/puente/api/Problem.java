package org.puente.api;

import java.net.URI;
import java.util.Locale;
import org.puente.portal.Texts;
import org.springframework.http.HttpStatus;

/**
 * Why a question is not answered (RFC 9457). Its type is for the program that asked, its detail for whoever reads its log, in
 * the language that the question names.
 */
enum Problem {
    TOKEN(HttpStatus.UNAUTHORIZED),
    SCOPE(HttpStatus.FORBIDDEN),
    NOT_FOUND(HttpStatus.NOT_FOUND),
    METHOD(HttpStatus.METHOD_NOT_ALLOWED),
    PARAMETER(HttpStatus.BAD_REQUEST),
    SILENT(HttpStatus.SERVICE_UNAVAILABLE),
    TOO_OFTEN(HttpStatus.TOO_MANY_REQUESTS);

    private final HttpStatus status;

    Problem(HttpStatus status) {
        this.status = status;
    }

    /** What is sent of it. */
    record Body(URI type, String title, int status, String detail) {}

    HttpStatus status() {
        return status;
    }

    /** The same in every version. */
    URI type() {
        return URI.create(
                "urn:puente:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    Body body(Locale language, Object... args) {
        return saying(language, Texts.text(language, "api.problem." + name(), args));
    }

    Body saying(Locale language, String detail) {
        return new Body(type(), Texts.of(language, this), status.value(), detail);
    }
}
