package org.puente.treatment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.portal.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which pictures came with which answer that was given in the portal. */
@Component
class PictureBook {

    private final JdbcClient jdbc;
    private final AnswerPictures pictures;

    PictureBook(JdbcClient jdbc, AnswerPictures pictures) {
        this.jdbc = jdbc;
        this.pictures = pictures;
    }

    /** @throws Refusal if one of them is not kept */
    void refuseUnlessKept(CaseId person, List<String> named) {
        if (!named.stream().allMatch(sha256 -> pictures.has(person, sha256))) {
            throw new Refusal("treatment.refused.no_such_picture");
        }
    }

    void add(CaseId person, Country owner, AnswerPictures.Of answer, List<String> named) {
        for (int place = 0; place < named.size(); place++) {
            jdbc.sql("insert into treatment_answer_picture (case_id, owner, check_id, number, place, sha256)"
                            + " values (?, ?, ?, ?, ?, ?)")
                    .params(person.uuid(), owner.code(), answer.checkId(), answer.number(), place, named.get(place))
                    .update();
        }
    }

    /** Those that came with a side's answers about a person, from the portal and from devices. */
    Map<AnswerPictures.Of, List<AnswerPictures.Place>> of(CaseId person, Country owner) {
        Map<AnswerPictures.Of, List<AnswerPictures.Place>> all = new HashMap<>(pictures.of(person));
        jdbc.sql("select check_id, number, sha256 from treatment_answer_picture where owner = ? and case_id = ?"
                        + " order by check_id, number, place")
                .params(owner.code(), person.uuid())
                .query((row, _) -> Map.entry(new AnswerPictures.Of(row.getString(1), row.getInt(2)), row.getString(3)))
                .list()
                .forEach(each -> all.merge(
                        each.getKey(),
                        List.of(pictures.place(person, each.getValue())),
                        (before, one) ->
                                Stream.concat(before.stream(), one.stream()).toList()));
        return all;
    }
}
