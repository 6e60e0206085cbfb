package vn.giaouoc.db.report.form;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** A part of the form that is accepted or returned as a whole. */
@Serdeable
public record FormSection(String code, String title, List<FormLine> lines) {}
