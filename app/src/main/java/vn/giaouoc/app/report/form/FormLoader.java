package vn.giaouoc.app.report.form;

import io.micronaut.context.event.StartupEvent;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.Arrays;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.report.ReportForm;
import vn.giaouoc.db.report.ReportFormRepository;

/**
 * Brings the forms into the database when the portal starts. Loading again changes nothing; a changed file becomes the next
 * version; a version somebody may be writing on is never touched.
 */
@Singleton
public class FormLoader {

    private static final Logger LOG = LoggerFactory.getLogger(FormLoader.class);

    private final FormFolder folder;
    private final ReportFormRepository forms;
    private final Times times;
    private final TransactionOperations<Connection> transactions;

    FormLoader(
            FormFolder folder,
            ReportFormRepository forms,
            Times times,
            TransactionOperations<Connection> transactions) {
        this.folder = folder;
        this.forms = forms;
        this.times = times;
        this.transactions = transactions;
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void atStart(StartupEvent event) {
        load(folder.forms());
    }

    void load(List<FormFile> files) {
        files.forEach(this::load);
    }

    private void load(FormFile file) {
        try {
            keep(file);
        } catch (DataAccessException metAnother) {
            LOG.info(
                    "Form {} is being loaded by another instance",
                    file.content().code());
            keep(file);
        }
    }

    private void keep(FormFile file) {
        transactions.executeWrite(status -> {
            var content = file.content();
            var known = forms.latest(content.code());
            if (known.filter(form -> Arrays.equals(form.sha256(), file.sha256()))
                    .isPresent()) {
                return known;
            }
            int version = known.map(ReportForm::version).orElse(0) + 1;
            forms.save(new ReportForm(
                    Ids.next(),
                    content.code(),
                    version,
                    content.campaign(),
                    content.kind(),
                    content.title(),
                    file.sha256(),
                    content,
                    times.now()));
            return known;
        });
    }
}
