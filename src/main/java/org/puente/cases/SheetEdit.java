package org.puente.cases;

/** The sender's sheet as it stands, with the version to change it from. */
public record SheetEdit(Sheet sheet, long version) {}
