package org.puente.biometrics;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.puente.cases.CaseFacts;
import org.puente.cases.Sheet;
import org.puente.cases.SheetField;
import org.puente.countries.Country;
import org.puente.documents.CaseFiles;
import org.puente.documents.FileFormat;
import org.puente.documents.FileVersion;
import org.puente.matching.TemplateExchange;
import org.puente.portal.Refusal;
import org.springframework.stereotype.Component;

/** Writes a set of the own side's prints as a file. */
@Component
class PrintExportWriter {

    private final PrintBook prints;
    private final OriginalFiles originals;
    private final CaseFiles documents;

    PrintExportWriter(PrintBook prints, OriginalFiles originals, CaseFiles documents) {
        this.prints = prints;
        this.originals = originals;
        this.documents = documents;
    }

    /** @throws Refusal if the set has nothing that this format holds */
    byte[] write(PrintExportOrder order, CaseFacts facts, Enrolment set, Instant now) {
        return switch (order.format()) {
            case ANSI_NIST -> ansiNist(order, facts, set, now);
            case ISO_TEMPLATES -> templates(set);
            case ORIGINALS -> zip(originals.of(set.id(), set.owner()));
            case REPORT -> throw new IllegalArgumentException("A set of prints is no report");
        };
    }

    private byte[] ansiNist(PrintExportOrder order, CaseFacts facts, Enrolment set, Instant now) {
        AnsiNistFile file = new AnsiNistFile("PUENTE-" + set.owner().code());
        Sheet sheet = facts.sheet();
        String surnames = (sheet.text(SheetField.FIRST_SURNAME) + " " + sheet.text(SheetField.SECOND_SURNAME)).strip();
        file.describe(
                facts.number(),
                surnames + ", " + sheet.text(SheetField.GIVEN_NAMES),
                Optional.ofNullable(facts.birthDate()),
                sheet.text(SheetField.SEX));
        List<Enrolment.Finger> pictured =
                set.fingers().stream().filter(Enrolment.Finger::hasImage).toList();
        if (pictured.isEmpty()) {
            throw new Refusal("biometrics.export.no_pictures");
        }
        for (Enrolment.Finger finger : pictured) {
            file.print(
                    finger.position(),
                    finger.impression(),
                    finger.takenOn(),
                    finger.indicators().dpi(),
                    WrittenImage.of(picture(finger.print(), set.owner())));
        }
        file.missing(set.absences(), set.takenOn());
        if (order.photo()) {
            addPhoto(file, facts);
        }
        return file.bytes(order.id().toString().replace("-", ""), now);
    }

    /** The original where it can go as it is, else the pixels without loss. */
    private byte[] picture(UUID print, Country owner) {
        return originals
                .alone(print, owner)
                .filter(WrittenImage::goesAsItIs)
                .or(() -> prints.png(print, owner))
                .orElseThrow();
    }

    private void addPhoto(AnsiNistFile file, CaseFacts facts) {
        FileVersion photo = documents
                .photo(facts)
                .filter(version -> version.format() == FileFormat.JPEG || version.format() == FileFormat.PNG)
                .orElseThrow(() -> new Refusal("biometrics.export.no_photo"));
        LocalDate added = LocalDate.ofInstant(photo.addedAt(), ZoneOffset.UTC);
        documents.open(facts.id(), photo.id()).ifPresent(content -> file.face(added, WrittenImage.of(content.bytes())));
    }

    private byte[] templates(Enrolment set) {
        return TemplateExchange.write(set.fingers().stream()
                .map(finger -> new TemplateExchange.Outgoing(
                        finger.position(),
                        finger.impression() == ImpressionType.ROLLED,
                        prints.template(finger.print(), set.owner()).orElseThrow()))
                .toList());
    }

    /** Names are numbered, so that two files of one name stay two; their digests stand beside them. */
    private static byte[] zip(List<OriginalFile> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StringBuilder digests = new StringBuilder();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < files.size(); i++) {
                OriginalFile file = files.get(i);
                String name = "%02d-%s".formatted(i + 1, file.name().replaceAll("[\\\\/:\\p{Cntrl}]", "_"));
                digests.append(file.sha256()).append("  ").append(name).append('\n');
                zip.putNextEntry(new ZipEntry(name));
                zip.write(file.content());
            }
            zip.putNextEntry(new ZipEntry("SHA256SUMS"));
            zip.write(digests.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }
}
