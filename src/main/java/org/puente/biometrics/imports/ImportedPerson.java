package org.puente.biometrics.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.puente.biometrics.EnrolmentForm;
import org.puente.biometrics.Enrolments;
import org.puente.cases.CaseList;
import org.puente.cases.CaseQuery;
import org.puente.cases.CaseRow;
import org.puente.countries.CaseId;
import org.puente.documents.FileDesk;
import org.puente.documents.FileKind;
import org.puente.portal.Refusal;
import org.springframework.stereotype.Component;

/** Enrols one person's files as one set, by the number of their case. */
@Component
class ImportedPerson {

    private static final int ROWS = 50;

    private final CaseList cases;
    private final Enrolments enrolments;
    private final FileDesk documents;

    ImportedPerson(CaseList cases, Enrolments enrolments, FileDesk documents) {
        this.cases = cases;
        this.enrolments = enrolments;
        this.documents = documents;
    }

    /** @param files of one folder */
    List<ImportLine> enrol(List<PackedFile> files, ImportForm form) {
        String number = files.getFirst().folder();
        if (number.isEmpty()) {
            return refused(files, new Refusal("biometrics.import.no_folder"));
        }
        Optional<CaseId> found = find(number);
        if (found.isEmpty()) {
            return refused(files, new Refusal("biometrics.import.no_case", number));
        }
        CaseId id = found.get();
        PersonsPrints prints = new PersonsPrints(enrolments.files(id), form);
        List<ReadFile> read = new ArrayList<>();
        files.forEach(file -> read.add(prints.read(file)));
        Optional<Refusal> refused = prints.ready().isEmpty() ? Optional.empty() : tried(id, form, prints);
        return read.stream().map(file -> line(id, file, refused)).toList();
    }

    private Optional<Refusal> tried(CaseId id, ImportForm form, PersonsPrints prints) {
        try {
            enrolments.enrol(
                    id,
                    new EnrolmentForm(
                            form.kind(),
                            form.takenOn(),
                            form.place(),
                            form.device(),
                            "",
                            prints.ready(),
                            prints.absences()));
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal);
        }
    }

    private ImportLine line(CaseId id, ReadFile file, Optional<Refusal> refused) {
        Optional<CaseId> ofCase = Optional.of(id);
        if (file.prints() > 0) {
            return refused.map(why -> ImportLine.of(file.file(), ofCase, ImportOutcome.REFUSED, 0, why::sentence))
                    .orElseGet(() ->
                            ImportLine.of(file.file(), ofCase, ImportOutcome.ENROLLED, file.prints(), file::sentence));
        }
        if (!file.faces().isEmpty()) {
            return keepPhoto(ofCase, file);
        }
        return ImportLine.of(file.file(), ofCase, file.outcome(), 0, file::sentence);
    }

    private ImportLine keepPhoto(Optional<CaseId> ofCase, ReadFile file) {
        try {
            file.faces()
                    .forEach(face ->
                            documents.add(ofCase.orElseThrow(), FileKind.PHOTO, false, face.name(), face.content()));
            return ImportLine.of(file.file(), ofCase, ImportOutcome.PHOTO_KEPT, 0, file::sentence);
        } catch (Refusal refusal) {
            return ImportLine.of(file.file(), ofCase, ImportOutcome.REFUSED, 0, refusal::sentence);
        }
    }

    /** An open case of the actor's country by its whole number. */
    private Optional<CaseId> find(String number) {
        CaseQuery query = new CaseQuery(CaseQuery.Scope.OPEN, number, null, CaseQuery.Sort.NUMBER, false);
        return cases.page(query, 0, ROWS).stream()
                .filter(row -> row.number().equalsIgnoreCase(number))
                .map(CaseRow::id)
                .findFirst();
    }

    private static List<ImportLine> refused(List<PackedFile> files, Refusal why) {
        return files.stream().map(file -> ImportRun.refused(file, why)).toList();
    }
}
