package vn.giaouoc.db.report;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.report.form.FormContent;
import vn.giaouoc.db.report.form.ReportKind;

/**
 * One version of a form; rows are added, never changed.
 *
 * @param campaignCode the campaign it is made for, null for every campaign without a form of its own
 * @param sha256 of the content in canonical form, 32 bytes
 */
@MappedEntity("report_form")
@SuppressWarnings("ArrayRecordComponent") // the row as it is
public record ReportForm(
        @Id long id,
        String code,
        int version,
        @Nullable String campaignCode,
        ReportKind kind,
        String title,
        byte[] sha256,
        @TypeDef(type = DataType.JSON) FormContent content,
        Instant loadedAt) {}
