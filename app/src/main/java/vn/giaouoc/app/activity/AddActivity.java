package vn.giaouoc.app.activity;

import vn.giaouoc.db.activity.ActivityContent;

/**
 * Keep something that happened.
 *
 * @param kind the code of a kind of the content
 */
public record AddActivity(long organisationId, String kind, ActivityContent content) {}
