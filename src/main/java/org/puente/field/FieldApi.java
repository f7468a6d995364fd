package org.puente.field;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.puente.portal.PacesItself;
import org.puente.portal.Refusal;
import org.puente.portal.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where devices fetch a journey with a code, and hand in with a credential. Nothing else is read here. */
@RestController
@PacesItself
class FieldApi {

    private static final Logger LOG = LoggerFactory.getLogger(FieldApi.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LARGEST_ORDER = 4096;

    /** A clock that is off by less is right. */
    private static final Duration RIGHT_WITHIN = Duration.ofMinutes(2);

    private final Packs packs;
    private final Devices devices;
    private final HandIn handIn;
    private final FieldNews news;
    private final Clock clock;

    FieldApi(Packs packs, Devices devices, HandIn handIn, FieldNews news, Clock clock) {
        this.packs = packs;
        this.devices = devices;
        this.handIn = handIn;
        this.news = news;
        this.clock = clock;
    }

    /** @param because the code of why it was not simply applied */
    record ToldResult(
            String id,
            String outcome,
            @Nullable String was,
            @Nullable String because,
            String text) {}

    record Retired(String caseId, String checkId) {}

    record Told(
            List<ToldResult> results,
            @Nullable List<String> unavailable,
            List<Retired> retired,
            String journeyState,
            String sentence,
            int clockOffSeconds,
            boolean revoked) {}

    @PostMapping("/field/api/packs")
    ResponseEntity<byte[]> take(HttpServletRequest request) throws IOException {
        Locale language = request.getLocale();
        Optional<byte[]> body = Body.read(request, LARGEST_ORDER);
        if (body.isEmpty()) {
            return Problem.of(HttpStatus.CONTENT_TOO_LARGE, language, "field.problem.large");
        }
        JsonNode order = JSON.readTree(body.get());
        return Secret.read(order.path("code").asString(""))
                .flatMap(code -> packs.take(code, order.path("device").asString("")))
                .map(pack -> Problem.answer(HttpStatus.OK, MediaType.APPLICATION_JSON)
                        .body(JSON.writeValueAsBytes(pack)))
                .orElseGet(() -> Problem.of(HttpStatus.UNAUTHORIZED, language, "field.problem.code"));
    }

    @PostMapping("/field/api/hand-in")
    ResponseEntity<byte[]> handIn(HttpServletRequest request) throws IOException {
        Locale language = request.getLocale();
        Optional<FieldDevice> known = devices.now(request.getHeader(HttpHeaders.AUTHORIZATION));
        if (known.isEmpty()) {
            return Problem.of(HttpStatus.UNAUTHORIZED, language, "field.problem.credential");
        }
        Optional<byte[]> read = Body.read(request, HandInBody.LARGEST);
        if (read.isEmpty()) {
            return Problem.of(HttpStatus.CONTENT_TOO_LARGE, language, "field.problem.large");
        }
        HandInBody body = HandInBody.read(read.get());
        FieldDevice device = known.get();
        int clockOff = clockOff(body.deviceClock());
        List<HandIn.Result> results = handIn.take(device, body.items(), clockOff);
        if (results.isEmpty() && !body.items().isEmpty()) {
            return Problem.of(HttpStatus.SERVICE_UNAVAILABLE, language, "field.problem.silent");
        }
        return Problem.answer(HttpStatus.OK, MediaType.APPLICATION_JSON)
                .body(JSON.writeValueAsBytes(told(device, results, clockOff)));
    }

    private int clockOff(@Nullable Instant deviceClock) {
        if (deviceClock == null) {
            return 0;
        }
        Duration off = Duration.between(clock.instant(), deviceClock);
        return off.abs().compareTo(RIGHT_WITHIN) <= 0 ? 0 : Math.toIntExact(off.toSeconds() % Integer.MAX_VALUE);
    }

    private Told told(FieldDevice device, List<HandIn.Result> results, int clockOff) {
        Instant moment = clock.instant();
        FieldNews.News now = news.of(device, moment);
        return new Told(
                results.stream().map(result -> told(device, result)).toList(),
                now.unavailable(),
                results.stream()
                        .filter(result -> result.because() == KeptBecause.NOT_OPEN
                                && result.item().kind().equals(HandedAnswer.NAME))
                        .map(result -> new Retired(
                                result.item().person().toString(), result.item().field("checkId")))
                        .toList(),
                now.journeyState(),
                Texts.text(device.language(), "field.unavailable"),
                clockOff,
                !device.isGood(moment));
    }

    private static ToldResult told(FieldDevice device, HandIn.Result result) {
        KeptBecause because = result.because();
        String text =
                because == null ? Texts.of(device.language(), result.outcome()) : Texts.of(device.language(), because);
        return new ToldResult(
                result.item().id().toString(),
                result.again() ? "DUPLICATE" : result.outcome().name(),
                result.again() ? result.outcome().name() : null,
                because == null ? null : because.name(),
                text);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> silentRealm(RealmSilent silent, HttpServletRequest request) {
        return Problem.saying(HttpStatus.SERVICE_UNAVAILABLE, silent.sentence(request.getLocale()));
    }

    /** Cut off on its way, or no JSON: nothing of it was done. */
    @ExceptionHandler({IOException.class, JacksonException.class})
    ResponseEntity<byte[]> broken(HttpServletRequest request) {
        return Problem.of(HttpStatus.BAD_REQUEST, request.getLocale(), "field.refused.broken");
    }

    @ExceptionHandler
    ResponseEntity<byte[]> refused(Refusal refusal, HttpServletRequest request) {
        return Problem.saying(HttpStatus.BAD_REQUEST, refusal.sentence(request.getLocale()));
    }

    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    ResponseEntity<byte[]> silent(Exception failure, HttpServletRequest request) {
        LOG.warn("A device could not be answered: {}", failure.getClass().getSimpleName());
        return Problem.of(HttpStatus.SERVICE_UNAVAILABLE, request.getLocale(), "field.problem.silent");
    }
}
