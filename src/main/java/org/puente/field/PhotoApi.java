package org.puente.field;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.puente.access.Actors;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.portal.PacesItself;
import org.puente.portal.Refusal;
import org.puente.portal.SafeDelivery;
import org.puente.portal.ScannerSilent;
import org.puente.portal.VirusScan;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Where devices hand in photographs, before or after the answers that name them. */
@RestController
@PacesItself
class PhotoApi {

    private static final Logger LOG = LoggerFactory.getLogger(PhotoApi.class);

    private final Devices devices;
    private final DeviceBook book;
    private final PhotoBook photos;
    private final TransactionTemplate transactions;
    private final VirusScan scan;

    PhotoApi(Devices devices, DeviceBook book, PhotoBook photos, TransactionTemplate transactions, VirusScan scan) {
        this.devices = devices;
        this.book = book;
        this.photos = photos;
        this.transactions = transactions;
        this.scan = scan;
    }

    @PutMapping("/field/api/photos/{person}/{sha256}")
    ResponseEntity<byte[]> put(
            @PathVariable String person,
            @PathVariable String sha256,
            @RequestHeader(name = "X-Original-Hash", defaultValue = "") String original,
            HttpServletRequest request)
            throws IOException {
        Locale language = request.getLocale();
        Optional<FieldDevice> known = devices.known(request.getHeader(HttpHeaders.AUTHORIZATION));
        if (known.isEmpty()) {
            return Problem.of(HttpStatus.UNAUTHORIZED, language, "field.problem.credential");
        }
        FieldDevice device = known.get();
        if (device.country() == null) {
            return Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, language, "field.refused.no_photos");
        }
        CaseId id = new CaseId(SafeDelivery.id(person));
        Found found = Actors.as(
                device.actor(), () -> Objects.requireNonNull(transactions.execute(_ -> find(device, id, sha256))));
        if (found == Found.OF_NOBODY) {
            return Problem.of(HttpStatus.NOT_FOUND, language, "field.refused.photo_of_nobody");
        }
        Optional<byte[]> body = Body.read(request, PhotoBook.LARGEST);
        if (body.isEmpty()) {
            return Problem.of(HttpStatus.CONTENT_TOO_LARGE, language, "field.problem.large");
        }
        if (found == Found.THERE) {
            return kept(HttpStatus.OK);
        }
        Actors.as(device.actor(), () -> scan.look(body.get()));
        PhotoBook.Handed photo = PhotoBook.Handed.of(id, sha256, original, body.get());
        return kept(add(device, photo) ? HttpStatus.CREATED : HttpStatus.OK);
    }

    private enum Found {
        OF_NOBODY,
        THERE,
        NEW
    }

    private Found find(FieldDevice device, CaseId person, String sha256) {
        if (!book.tookAlong(device, person)) {
            return Found.OF_NOBODY;
        }
        Country owner = Objects.requireNonNull(device.country());
        return photos.has(owner, person, sha256) ? Found.THERE : Found.NEW;
    }

    /** @return whether it was not there; of two that come at once one is kept */
    private boolean add(FieldDevice device, PhotoBook.Handed photo) {
        try {
            Actors.as(device.actor(), () -> transactions.executeWithoutResult(_ -> photos.add(device, photo)));
            return true;
        } catch (DuplicateKeyException handedInAtTheSameTime) {
            return false;
        }
    }

    private static ResponseEntity<byte[]> kept(HttpStatus status) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .build();
    }

    @ExceptionHandler
    ResponseEntity<byte[]> cutOff(IOException broken, HttpServletRequest request) {
        return Problem.of(HttpStatus.BAD_REQUEST, request.getLocale(), "field.refused.broken");
    }

    @ExceptionHandler
    ResponseEntity<byte[]> notSeen(ScannerSilent silent, HttpServletRequest request) {
        return Problem.saying(HttpStatus.SERVICE_UNAVAILABLE, silent.sentence(request.getLocale()));
    }

    @ExceptionHandler
    ResponseEntity<byte[]> refused(Refusal refusal, HttpServletRequest request) {
        return Problem.saying(HttpStatus.UNPROCESSABLE_CONTENT, refusal.sentence(request.getLocale()));
    }

    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    ResponseEntity<byte[]> silent(Exception failure, HttpServletRequest request) {
        LOG.warn("A photograph could not be kept: {}", failure.getClass().getSimpleName());
        return Problem.of(HttpStatus.SERVICE_UNAVAILABLE, request.getLocale(), "field.problem.silent");
    }
}
