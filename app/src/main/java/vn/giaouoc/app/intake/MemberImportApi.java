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
import io.micronaut.serde.annotation.SerdeImport;
import io.micronaut.serde.annotation.Serdeable;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.member.intake.DryRun;
import vn.giaouoc.app.member.intake.MemberImportBatches;
import vn.giaouoc.app.member.intake.MemberImportService;
import vn.giaouoc.app.member.intake.WriteList;
import vn.giaouoc.app.member.intake.match.Difference;
import vn.giaouoc.app.spreadsheet.table.SpreadsheetReply;
import vn.giaouoc.app.spreadsheet.upload.ColumnProposal;
import vn.giaouoc.app.spreadsheet.upload.Progress;
import vn.giaouoc.app.spreadsheet.upload.Proposal;
import vn.giaouoc.app.spreadsheet.upload.RowProblem;
import vn.giaouoc.app.spreadsheet.upload.SkippedRow;

/** Lists of members over the API. Upload, try, write; the upload is kept for two hours. */
@Controller("/api/imports/members")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@SerdeImport(Proposal.class)
@SerdeImport(ColumnProposal.class)
@SerdeImport(DryRun.Counts.class)
@SerdeImport(DryRun.Suspect.class)
@SerdeImport(DryRun.Side.class)
@SerdeImport(Difference.class)
@SerdeImport(RowProblem.class)
@SerdeImport(SkippedRow.class)
class MemberImportApi {

    private final MemberImportService imports;
    private final MemberImportBatches batches;

    MemberImportApi(MemberImportService imports, MemberImportBatches batches) {
        this.imports = imports;
        this.batches = batches;
    }

    /** An empty list to fill in. */
    @Get("/template")
    @Produces({SpreadsheetReply.XLSX, MediaType.APPLICATION_JSON})
    HttpResponse<byte[]> template() {
        return SpreadsheetReply.named("mau-danh-sach-doan-vien.xlsx", imports::template);
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
    MemberTrial dryRun(Actor actor, String uploadId, @Body ColumnChoice choice) {
        return MemberTrial.of(0, imports.dryRun(actor, uploadId, choice.columns(), Progress.NONE));
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
    MemberTrial write(Actor actor, String uploadId, @Body Decided decided) {
        var wish = new WriteList(uploadId, decided.from(), rows(decided.somebodyElse()), rows(decided.changes()));
        var written = imports.write(actor, wish, Progress.NONE);
        return MemberTrial.of(written.batchId(), written.run());
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

    private static Set<Integer> rows(@Nullable Set<Integer> named) {
        return named == null ? Set.of() : named;
    }

    /**
     * Write it so.
     *
     * @param from first day of the memberships
     * @param somebodyElse suspected rows that are nobody known
     * @param changes rows of {@code updates} whose people are changed as the file says; all of them for all in one act
     */
    @Serdeable
    record Decided(
            @Nullable LocalDate from,
            @Nullable Set<Integer> somebodyElse,
            @Nullable Set<Integer> changes) {}
}
