package vn.giaouoc.app.campaign;

/** Told after a year was opened or one of its windows or cut-offs changed, inside the same transaction. */
public interface CampaignYearWatch {

    /** {@link Campaigns} already answers with the new windows and cut-offs in this transaction. */
    void changed(long campaignId, int year);
}
