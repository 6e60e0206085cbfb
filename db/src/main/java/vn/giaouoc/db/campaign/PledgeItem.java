package vn.giaouoc.db.campaign;

import io.micronaut.serde.annotation.Serdeable;

/**
 * One line of a pledge.
 *
 * @param id stable over all versions, such as {@code BD.P.1}
 * @param text the line as it is signed
 */
@Serdeable
public record PledgeItem(String id, String text) {}
