package org.puente.biometrics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.matching.FingerPosition;
import org.puente.matching.ProbeFinger;
import org.puente.matching.Template;
import org.puente.sealing.SealPurpose;
import org.puente.sealing.Sealed;
import org.puente.sealing.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lent prints of one borrower at a time. They are sealed with a key of their query alone: once that is gone no copy of
 * them can be read, wherever it lies.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LentPrintBook {

    private final JdbcClient jdbc;
    private final PrintContents contents;
    private final SealedTemplates templates;
    private final Vault vault;

    LentPrintBook(JdbcClient jdbc, PrintContents contents, SealedTemplates templates, Vault vault) {
        this.jdbc = jdbc;
        this.contents = contents;
        this.templates = templates;
        this.vault = vault;
    }

    /** A print on its way to the borrower. */
    record Plain(FingerPosition finger, int dpi, byte[] png, Template template) {}

    LentSet keep(UUID query, Country owner, List<Plain> prints) {
        for (Plain print : prints) {
            UUID id = UUID.randomUUID();
            UUID image = contents.keep(print.png, new CaseId(query), owner);
            Sealed template = templates.seal(print.template, id, new CaseId(query), owner);
            jdbc.sql(
                            "insert into lent_print (id, query_id, owner, finger, dpi, image_id, template_key, template, sha256)"
                                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .param(id)
                    .param(query)
                    .param(owner.code())
                    .param(print.finger.code())
                    .param(print.dpi)
                    .param(image)
                    .param(template.sealedWith())
                    .param(template.content())
                    .param(Sha256.hex(print.png))
                    .update();
        }
        return set(of(query, owner));
    }

    /** A print as it stands in its row. */
    record Row(UUID id, FingerPosition finger, int dpi, UUID image, Sealed template, String sha256) {}

    List<Row> of(UUID query, Country owner) {
        return jdbc.sql("select * from lent_print where query_id = ? and owner = ? order by finger")
                .params(query, owner.code())
                .query(LentPrintBook::row)
                .list();
    }

    List<ProbeFinger> probes(UUID query, Country owner) {
        return of(query, owner).stream()
                .map(row -> new ProbeFinger(
                        java.util.Optional.of(row.finger),
                        templates.open(row.template, row.id, new CaseId(query), owner)))
                .toList();
    }

    boolean isLent(UUID print, Country owner) {
        return jdbc.sql("select count(*) from lent_print where id = ? and owner = ?")
                        .params(print, owner.code())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** @return what is gone now */
    LentSet destroy(UUID query, Country owner) {
        List<Row> rows = of(query, owner);
        vault.destroy(owner, new CaseId(query), SealPurpose.PRINTS);
        rows.forEach(row -> jdbc.sql("delete from print_content where id = ? and owner = ?")
                .params(row.image, owner.code())
                .update());
        jdbc.sql("delete from lent_print where query_id = ? and owner = ?")
                .params(query, owner.code())
                .update();
        return set(rows);
    }

    private static LentSet set(List<Row> rows) {
        String all =
                rows.stream().map(row -> row.finger.code() + ":" + row.sha256).collect(Collectors.joining("\n"));
        return new LentSet(rows.size(), Sha256.hex(all.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                FingerPosition.ofCode(row.getInt("finger")).orElseThrow(),
                row.getInt("dpi"),
                row.getObject("image_id", UUID.class),
                new Sealed(row.getObject("template_key", UUID.class), row.getBytes("template")),
                row.getString("sha256"));
    }
}
