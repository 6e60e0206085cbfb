package vn.giaouoc.app.report.page;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A remark, under the section or under one of its cells. */
@Serdeable
public record CommentLine(
        String id,
        String section,
        @Nullable String cell,
        @Nullable String by,
        String text,
        Instant madeAt,
        @Nullable Instant resolvedAt) {}
