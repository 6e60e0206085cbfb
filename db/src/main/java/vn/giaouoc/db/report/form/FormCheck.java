package vn.giaouoc.db.report.form;

import io.micronaut.serde.annotation.Serdeable;

/**
 * What must hold between cells.
 *
 * @param cell at which the sentence stands
 * @param expression such as "A03 <= A02" or "A02 < 10 * previous(A02)"; where a value is missing it is not asked
 * @param hard true when it stops the submission, false when it is accepted with a reason
 * @param sentence what a person reads and can do; "{A03}" stands for the cell's value, "{previous A03}" for last year's
 */
@Serdeable
public record FormCheck(String code, String cell, String expression, boolean hard, String sentence) {}
