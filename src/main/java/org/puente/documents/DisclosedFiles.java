package org.puente.documents;

import org.puente.agreements.DisclosedField;

/** Under which of an agreement's fields files cross. */
enum DisclosedFiles {
    DOCUMENTS(DisclosedField.DOCUMENTS),
    PHOTO(DisclosedField.PHOTO);

    private final DisclosedField field;

    DisclosedFiles(DisclosedField field) {
        this.field = field;
    }

    DisclosedField field() {
        return field;
    }

    static DisclosedFiles of(FileKind kind) {
        return kind == FileKind.PHOTO ? PHOTO : DOCUMENTS;
    }
}
