package org.puente.biometrics;

import java.util.List;
import java.util.UUID;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.sealing.PlainContents;
import org.puente.sealing.Sealed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Prints of enrolments that an earlier version kept plain: templates, images and the files as they came. */
@Component
class PlainPrints implements PlainContents {

    private static final int AT_ONCE = 50;

    private final JdbcClient jdbc;
    private final PrintContents contents;
    private final SealedTemplates templates;

    PlainPrints(JdbcClient jdbc, PrintContents contents, SealedTemplates templates) {
        this.jdbc = jdbc;
        this.contents = contents;
        this.templates = templates;
    }

    private record Row(UUID id, CaseId person, UUID image, UUID file, byte[] template) {}

    @Override
    @Transactional
    public int sealSome(Country owner) {
        List<Row> some = jdbc.sql("""
                select f.id, f.case_id, f.image_id, p.content_id, f.template
                  from finger_print f join print_file p on p.id = f.file_id
                 where f.owner = ? and f.template_key is null limit ?
                """)
                .params(owner.code(), AT_ONCE)
                .query((row, n) -> new Row(
                        row.getObject("id", UUID.class),
                        new CaseId(row.getObject("case_id", UUID.class)),
                        row.getObject("image_id", UUID.class),
                        row.getObject("content_id", UUID.class),
                        row.getBytes("template")))
                .list();
        some.forEach(row -> seal(row, owner));
        return some.size();
    }

    private void seal(Row row, Country owner) {
        Sealed template = templates.seal(row.template, row.id, row.person, owner);
        jdbc.sql("update finger_print set template_key = ?, template = ?"
                        + " where id = ? and owner = ? and template_key is null")
                .params(template.sealedWith(), template.content(), row.id, owner.code())
                .update();
        contents.sealPlain(row.image, row.person, owner);
        contents.sealPlain(row.file, row.person, owner);
    }
}
