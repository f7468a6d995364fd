package org.puente.biometrics;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.puente.agreements.Agreements;
import org.puente.cases.Disclosures;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.matching.FingerprintImage;
import org.puente.matching.Template;
import org.puente.sealing.Sealed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Prints for comparing: the acting country's own, and those that were disclosed or lent to it. No others exist for it. */
@Component
@Transactional(readOnly = true)
class PrintBook implements StoredPrints {

    private final JdbcClient jdbc;
    private final PrintContents contents;
    private final SealedTemplates templates;
    private final Disclosures disclosures;
    private final Agreements agreements;

    PrintBook(
            JdbcClient jdbc,
            PrintContents contents,
            SealedTemplates templates,
            Disclosures disclosures,
            Agreements agreements) {
        this.jdbc = jdbc;
        this.contents = contents;
        this.templates = templates;
        this.disclosures = disclosures;
        this.agreements = agreements;
    }

    private record Row(
            UUID id, CaseId person, Country owner, @Nullable UUID image, int dpi, Sealed template) {}

    @Override
    public Optional<FingerprintImage> image(UUID print, Country holder) {
        return find(print, holder).flatMap(row -> png(row).map(png -> decode(png, row.dpi)));
    }

    @Override
    public Optional<Template> template(UUID print, Country holder) {
        return find(print, holder).map(row -> templates.open(row.template, row.id, row.person, row.owner));
    }

    @Override
    public Optional<CaseId> person(UUID print, Country holder) {
        return find(print, holder).map(Row::person);
    }

    @Override
    public PrintPresence presence(UUID print, Country holder) {
        return find(print, holder)
                .map(row -> templates.isLost(row.template, row.id, row.person, row.owner)
                        ? PrintPresence.KEY_LOST
                        : PrintPresence.READABLE)
                .orElse(PrintPresence.ERASED);
    }

    /** The pixels of a print that this country owns, as PNG; empty for a template without a picture. */
    Optional<byte[]> png(UUID print, Country owner) {
        return of(print, owner).flatMap(this::png);
    }

    private Optional<byte[]> png(Row row) {
        return Optional.ofNullable(row.image).map(image -> contents.read(image, row.person, row.owner));
    }

    private Optional<Row> find(UUID print, Country holder) {
        return of(print, holder).or(() -> disclosures.givesMe(print) ? ofPartner(print, holder) : lent(print, holder));
    }

    private Optional<Row> lent(UUID print, Country holder) {
        return jdbc.sql("select query_id, image_id, dpi, template_key, template from lent_print"
                        + " where id = ? and owner = ?")
                .params(print, holder.code())
                .query((row, n) -> new Row(
                        print,
                        new CaseId(row.getObject("query_id", UUID.class)),
                        holder,
                        row.getObject("image_id", UUID.class),
                        row.getInt("dpi"),
                        new Sealed(row.getObject("template_key", UUID.class), row.getBytes("template"))))
                .optional();
    }

    private Optional<Row> ofPartner(UUID print, Country holder) {
        return agreements.ofCountry(holder).stream()
                .flatMap(agreement -> Stream.of(agreement.partnerOf(holder)))
                .distinct()
                .flatMap(partner -> of(print, partner).stream())
                .findFirst();
    }

    private Optional<Row> of(UUID print, Country owner) {
        return jdbc.sql(
                        "select case_id, image_id, dpi, template_key, template from finger_print where id = ? and owner = ?")
                .params(print, owner.code())
                .query((row, n) -> new Row(
                        print,
                        new CaseId(row.getObject("case_id", UUID.class)),
                        owner,
                        row.getObject("image_id", UUID.class),
                        row.getInt("dpi"),
                        new Sealed(row.getObject("template_key", UUID.class), row.getBytes("template"))))
                .optional();
    }

    private static FingerprintImage decode(byte[] png, int dpi) {
        try {
            var image = ImageIO.read(new ByteArrayInputStream(png));
            byte[] pixels = (byte[]) image.getRaster().getDataElements(0, 0, image.getWidth(), image.getHeight(), null);
            return new FingerprintImage(image.getWidth(), image.getHeight(), dpi, pixels);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }
}
