package vn.giaouoc.app.invitation.request;

import io.micronaut.serde.annotation.Serdeable;

/**
 * What printing would mean, before it is done.
 *
 * @param cards how many cards
 * @param pages how many A4 sheets
 * @param replaced how many of these people hold a card that would end, and their PIN with it
 */
@Serdeable
public record CardCount(int cards, int pages, int replaced) {}
