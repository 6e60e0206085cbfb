package vn.giaouoc.app.reminder;

import io.micronaut.serde.annotation.Serdeable;

/**
 * How somebody is reminded.
 *
 * @param wanted false for the portal only
 * @param address true when the register holds an address of mail
 * @param server true when the portal can send mail at all
 * @param reminded true for who holds an office that is reminded
 */
@Serdeable
public record MailChoice(boolean wanted, boolean address, boolean server, boolean reminded) {}
