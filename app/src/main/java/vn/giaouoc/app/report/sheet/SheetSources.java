package vn.giaouoc.app.report.sheet;

import io.micronaut.context.BeanProvider;
import jakarta.inject.Singleton;
import vn.giaouoc.db.report.Report;

/** Finds the source that fills a report. */
@Singleton
public class SheetSources {

    private final BeanProvider<SheetSource> sources;

    /** Gathered when first asked for: a source may itself read reports. */
    SheetSources(BeanProvider<SheetSource> sources) {
        this.sources = sources;
    }

    /** The source of the report's tier; where nobody fills it, everything is typed. */
    public SheetSource of(Report report) {
        return sources.stream()
                .filter(source -> source.tier() == report.tier())
                .findFirst()
                .orElseGet(() -> new Unfilled(report.tier()));
    }
}
