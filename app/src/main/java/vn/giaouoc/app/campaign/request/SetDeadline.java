package vn.giaouoc.app.campaign.request;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import vn.giaouoc.db.campaign.window.DeadlineKind;
import vn.giaouoc.db.organisation.OrganisationLevel;

/**
 * By when organisations of a level hand something in.
 *
 * @param inclusive true for "chậm nhất ngày", false for "trước ngày"
 */
@Serdeable
public record SetDeadline(OrganisationLevel level, DeadlineKind kind, LocalDate dueOn, boolean inclusive) {}
