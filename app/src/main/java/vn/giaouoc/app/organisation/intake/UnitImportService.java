package vn.giaouoc.app.organisation.intake;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.app.organisation.Jurisdiction;
import vn.giaouoc.app.spreadsheet.header.ColumnBook;
import vn.giaouoc.app.spreadsheet.header.ColumnMeaning;
import vn.giaouoc.app.spreadsheet.upload.MendFile;
import vn.giaouoc.app.spreadsheet.upload.Progress;
import vn.giaouoc.app.spreadsheet.upload.Proposal;
import vn.giaouoc.app.spreadsheet.upload.Upload;
import vn.giaouoc.app.spreadsheet.upload.Uploads;

/** Brings a list of unions in below a unit: propose, correct, try, write as one batch; run again it founds nothing twice. */
@Singleton
public class UnitImportService {

    static final ColumnBook BOOK = ColumnBook.load("units");

    private final Jurisdiction jurisdiction;
    private final Uploads uploads;
    private final UnitPlans plans;
    private final UnitBatches batches;

    UnitImportService(Jurisdiction jurisdiction, Uploads uploads, UnitPlans plans, UnitBatches batches) {
        this.jurisdiction = jurisdiction;
        this.uploads = uploads;
        this.plans = plans;
        this.batches = batches;
    }

    public List<ColumnMeaning> meanings() {
        return BOOK.columns();
    }

    /** Keeps the file aside and says how it would be read. */
    public Proposal propose(Actor actor, long organisationId, String fileName, InputStream content) {
        jurisdiction.require(actor, Authority.KEEP_TREE, organisationId);
        var upload = uploads.keep(actor, organisationId, fileName, content, BOOK);
        return uploads.proposal(upload, upload.header(), BOOK, false);
    }

    /** Tries the file with this mapping (column to key) and writes nothing. */
    @Transactional
    public UnitRun dryRun(Actor actor, String uploadId, Map<Integer, String> mapping, Progress progress) {
        var upload = uploads.get(actor, uploadId);
        jurisdiction.require(actor, Authority.KEEP_TREE, upload.organisationId());
        BOOK.requireSense(mapping);
        return plans.of(uploads.confirm(upload, upload.header().with(mapping)), 0, progress);
    }

    /** Writes what was tried, all or nothing; where nothing is new, no batch is made. */
    public UnitRun write(Actor actor, String uploadId, Progress progress) {
        Upload upload = uploads.take(actor, uploadId);
        try {
            jurisdiction.require(actor, Authority.KEEP_TREE, upload.organisationId());
            return batches.write(actor, upload, progress);
        } finally {
            uploads.putBack(upload);
        }
    }

    /** The rows that stayed out, with a column "Lỗi". */
    public void mendFile(Actor actor, String uploadId, UnitRun run, OutputStream out) {
        var upload = uploads.get(actor, uploadId);
        new MendFile(upload, upload.header(), BOOK).write(out, run.reasons(), null);
    }

    /** An empty list with the columns the portal knows and one line that shows how to fill them. */
    public void template(OutputStream out) {
        BOOK.writeTemplate(out);
    }
}
