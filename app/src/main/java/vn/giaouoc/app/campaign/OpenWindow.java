package vn.giaouoc.app.campaign;

import java.time.LocalDate;
import vn.giaouoc.db.campaign.PledgeText;

/**
 * The window in which units of a type sign today.
 *
 * @param year the year the pledge belongs to, whatever the day is
 * @param lastDay the last day that is taken, until 24:00 in Việt Nam
 * @param cutOffOn the day as of which members are counted once it has passed
 * @param text what is signed now
 */
public record OpenWindow(
        long campaignId, int year, LocalDate opensOn, LocalDate lastDay, LocalDate cutOffOn, PledgeText text) {}
