package vn.giaouoc.app.report.consolidate;

import io.micronaut.serde.annotation.Serdeable;

/**
 * A unit that owes and is not counted, by name (trade: part 5, rule 6).
 *
 * @param state where its report stands, as people read it
 * @param reason why it is not counted, as a sentence
 */
@Serdeable
public record Missing(String unitId, String unitName, String superiorName, String state, String reason) {}
