package org.puente.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.puente.cases.CaseRow;
import org.puente.cases.CaseStatuses;
import org.puente.cases.StatusQuery;
import org.puente.journeys.NumberedManifests;
import org.puente.portal.Paces;
import org.puente.portal.PacesItself;
import org.puente.portal.TooOften;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** Where systems read. Nothing is written here but the line of the trail that each look leaves. */
@RestController
@PacesItself
class ReadApi {

    private static final Logger LOG = LoggerFactory.getLogger(ReadApi.class);
    private static final String NUMBER = "[A-Za-z0-9-]{1,24}";

    private static final int AT_ONCE = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String SECONDS = "5";

    private final Turns turns = new Turns(AT_ONCE, PATIENCE);
    private final CaseStatuses cases;
    private final NumberedManifests manifests;
    private final Paces paces;

    ReadApi(CaseStatuses cases, NumberedManifests manifests, Paces paces) {
        this.cases = cases;
        this.manifests = manifests;
        this.paces = paces;
    }

    @GetMapping("/api/cases")
    ResponseEntity<byte[]> cases(ServletWebRequest question) {
        paces.takeForSystem();
        Locale language = question.getLocale();
        StatusQuery query = Parameters.read(question.getRequest().getParameterMap());
        List<CaseRow> rows = turns.take(() -> cases.read(query));
        String next = rows.size() < query.limit() ? null : Parameters.after(rows.getLast());
        return Answer.of(
                new Told.Cases(
                        rows.stream().map(row -> Told.Case.of(row, language)).toList(), next),
                question);
    }

    @GetMapping("/api/cases/{number}")
    ResponseEntity<byte[]> oneCase(@PathVariable String number, ServletWebRequest question) {
        paces.takeForSystem();
        Parameters.none(question.getRequest().getParameterMap());
        return found(
                turns.take(() -> cases.read(known(number))).map(found -> Told.Whole.of(found, question.getLocale())),
                question);
    }

    @GetMapping("/api/journeys/{number}/manifest")
    ResponseEntity<byte[]> manifest(@PathVariable String number, ServletWebRequest question) {
        paces.takeForSystem();
        Parameters.none(question.getRequest().getParameterMap());
        return found(
                turns.take(() -> manifests.read(known(number)))
                        .map(found -> ToldManifest.of(found, question.getLocale())),
                question);
    }

    /** What is no number is the number of nothing. */
    private static String known(String number) {
        return number.matches(NUMBER) ? number : "";
    }

    private static ResponseEntity<byte[]> found(Optional<? extends Record> told, ServletWebRequest question) {
        return told.map(body -> Answer.of(body, question))
                .orElseGet(() -> refused(Problem.NOT_FOUND, question.getLocale()));
    }

    private static ResponseEntity<byte[]> refused(Problem problem, Locale language, Object... args) {
        return Answer.of(problem.body(language, args), language);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> wrong(Parameters.NotUnderstood wrong, HttpServletRequest request) {
        String name = wrong.name().isEmpty() ? "?" : wrong.name();
        return refused(Problem.PARAMETER, request.getLocale(), name);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> tooOften(TooOften refused, HttpServletRequest request) {
        Locale language = request.getLocale();
        return Answer.of(
                Problem.TOO_OFTEN.saying(language, refused.sentence(language)),
                language,
                HttpHeaders.RETRY_AFTER,
                String.valueOf(refused.seconds()));
    }

    @ExceptionHandler
    ResponseEntity<byte[]> denied(AccessDeniedException refused, HttpServletRequest request) {
        Locale language = request.getLocale();
        return Answer.of(
                Problem.SCOPE.body(language),
                language,
                HttpHeaders.WWW_AUTHENTICATE,
                "Bearer error=\"insufficient_scope\"");
    }

    @ExceptionHandler({DataAccessException.class, TransactionException.class, Turns.NotReached.class})
    ResponseEntity<byte[]> silent(Exception failure, HttpServletRequest request) {
        LOG.warn("A system could not be answered: {}", failure.getClass().getSimpleName());
        Locale language = request.getLocale();
        return Answer.of(Problem.SILENT.body(language), language, HttpHeaders.RETRY_AFTER, SECONDS);
    }
}
