package vn.giaouoc.app.report.ending;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;

/**
 * Ask a unit that ends for its closing report (trade: 3.4.5).
 *
 * @param year the year it ends in
 */
@Serdeable
public record OpenClosing(int year, LocalDate dueOn, boolean inclusive) {}
