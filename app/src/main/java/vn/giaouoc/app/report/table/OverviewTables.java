package vn.giaouoc.app.report.table;

import jakarta.inject.Singleton;

/** The three tables of an overview: how complete, how spread, over the years. */
@Singleton
public record OverviewTables(CompletenessTable completeness, SpreadTable spread, TrendTable trend) {}
