package vn.giaouoc.app.campaign.request;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import vn.giaouoc.db.campaign.PledgeItem;

/**
 * The next version of what is signed. Lines that stay keep their id.
 *
 * @param reason why, as it will be read later
 */
@Serdeable
public record NewText(String title, List<PledgeItem> items, String reason) {}
