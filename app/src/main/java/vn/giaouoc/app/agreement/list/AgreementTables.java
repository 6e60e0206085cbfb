package vn.giaouoc.app.agreement.list;

import jakarta.inject.Singleton;

/** The two tables of a desk: its agreements, and who may take part in them. */
@Singleton
public record AgreementTables(AgreementTable agreements, PlaceTable places) {}
