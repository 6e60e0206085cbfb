package vn.giaouoc.app.campaign.plan;

import io.micronaut.context.event.StartupEvent;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.giaouoc.app.campaign.Campaigns;

/**
 * Brings the plans into the database when the portal starts. Loading again changes nothing; a changed file becomes the
 * next version of the content; a text that was signed is never touched.
 */
@Singleton
public class CampaignLoader {

    private static final Logger LOG = LoggerFactory.getLogger(CampaignLoader.class);

    private final PlanFolder folder;
    private final PlanRows rows;
    private final Campaigns campaigns;
    private final TransactionOperations<Connection> transactions;

    CampaignLoader(
            PlanFolder folder, PlanRows rows, Campaigns campaigns, TransactionOperations<Connection> transactions) {
        this.folder = folder;
        this.campaigns = campaigns;
        this.rows = rows;
        this.transactions = transactions;
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void atStart(StartupEvent event) {
        load(folder.plans());
    }

    void load(List<PlanFile> plans) {
        plans.forEach(this::load);
    }

    private void load(PlanFile file) {
        try {
            keep(file);
        } catch (DataAccessException metAnother) {
            LOG.info(
                    "Campaign {} is being loaded by another instance",
                    file.plan().code());
            keep(file);
        }
    }

    private void keep(PlanFile file) {
        campaigns.changing(() -> transactions.executeWrite(status -> rows.keep(file)));
    }
}
