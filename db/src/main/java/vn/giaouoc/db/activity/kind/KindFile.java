package vn.giaouoc.db.activity.kind;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** The content file: kinds, the figures made of them, and the check-list of a year, each in the order they are shown. */
@Serdeable
public record KindFile(List<ActivityKind> kinds, List<FigureRule> figures, List<CheckRule> checks) {}
