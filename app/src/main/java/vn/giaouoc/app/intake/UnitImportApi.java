package vn.giaouoc.app.intake;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.io.IOException;
import java.util.List;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.organisation.intake.UnitBatches;
import vn.giaouoc.app.organisation.intake.UnitImportService;
import vn.giaouoc.app.spreadsheet.table.SpreadsheetReply;
import vn.giaouoc.app.spreadsheet.upload.Progress;
import vn.giaouoc.app.spreadsheet.upload.Proposal;

/** Lists of units over the API. Upload, try, write; the upload is kept for two hours. */
@Controller("/api/imports/units")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
class UnitImportApi {

    private final UnitImportService imports;
    private final UnitBatches batches;

    UnitImportApi(UnitImportService imports, UnitBatches batches) {
        this.imports = imports;
        this.batches = batches;
    }

    /** An empty list to fill in. */
    @Get("/template")
    @Produces({SpreadsheetReply.XLSX, MediaType.APPLICATION_JSON})
    HttpResponse<byte[]> template() {
        return SpreadsheetReply.named("mau-danh-sach-don-vi.xlsx", imports::template);
    }

    /** Keeps an XLSX or CSV aside and says how it would be read. */
    @Post("/{unit}")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    Proposal propose(Actor actor, long unit, @Part("file") CompletedFileUpload file) throws IOException {
        try (var content = file.getInputStream()) {
            return imports.propose(actor, unit, file.getFilename(), content);
        }
    }

    /** Tries the file with these columns and writes nothing. */
    @Post("/uploads/{uploadId}/trial")
    UnitTrial dryRun(Actor actor, String uploadId, @Body ColumnChoice choice) {
        return UnitTrial.of(imports.dryRun(actor, uploadId, choice.columns(), Progress.NONE));
    }

    /** The rows that would stay out, with a column that says why, to be mended and uploaded. */
    @Post("/uploads/{uploadId}/mend")
    @Produces({SpreadsheetReply.XLSX, MediaType.APPLICATION_JSON})
    HttpResponse<byte[]> mendFile(Actor actor, String uploadId, @Body ColumnChoice choice) {
        var run = imports.dryRun(actor, uploadId, choice.columns(), Progress.NONE);
        return SpreadsheetReply.named("can-sua.xlsx", out -> imports.mendFile(actor, uploadId, run, out));
    }

    /** Writes what was tried, as one batch. */
    @Post("/uploads/{uploadId}/write")
    UnitTrial write(Actor actor, String uploadId) {
        return UnitTrial.of(imports.write(actor, uploadId, Progress.NONE));
    }

    /** Imports of the unit, newest first. */
    @Get("/{unit}")
    List<BatchLine> batches(Actor actor, long unit) {
        return batches.of(actor, unit).stream().map(BatchLine::of).toList();
    }

    /** Takes a whole import back while nothing was built on it. */
    @Post("/batches/{batchId}/take-back")
    @Status(HttpStatus.NO_CONTENT)
    void takeBack(Actor actor, long batchId) {
        batches.takeBack(actor, batchId);
    }
}
