package vn.giaouoc.app.agreement.paper;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.agreement.paper.file.BringPaper;
import vn.giaouoc.app.agreement.paper.file.PaperFileService;
import vn.giaouoc.app.agreement.paper.page.EnterPaperHead;
import vn.giaouoc.app.agreement.paper.page.PaperHeadLine;
import vn.giaouoc.app.agreement.paper.page.PaperLine;
import vn.giaouoc.app.agreement.paper.page.PapersPage;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.FileReply;
import vn.giaouoc.app.common.PublicAddress;
import vn.giaouoc.app.document.PrintedFile;

/** Papers of an agreement; {@code version} is its number, 0 or none for the one that matters most. */
@Controller("/api/agreements/{agreementId}/papers")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
class AgreementPaperApi {

    private final AgreementPaperService papers;
    private final PaperHeadService heads;
    private final PaperFileService files;
    private final PublicAddress address;

    AgreementPaperApi(
            AgreementPaperService papers, PaperHeadService heads, PaperFileService files, PublicAddress address) {
        this.papers = papers;
        this.heads = heads;
        this.files = files;
        this.address = address;
    }

    /** What was entered and which files there are. */
    @Get
    PapersPage papers(Actor actor, long agreementId, @QueryValue(defaultValue = "0") int version) {
        return papers.papers(actor, agreementId, version);
    }

    /** Number, place, day, capacities and nơi nhận, by the văn thư or the chair. */
    @Put("/head")
    PaperHeadLine enter(
            Actor actor, long agreementId, @QueryValue(defaultValue = "0") int version, @Body EnterPaperHead wish) {
        return heads.enter(actor, agreementId, version, wish);
    }

    /** The sealed PDF when all have signed, else a draft. */
    @Get("/pdf")
    @Produces({PrintedFile.PDF, MediaType.APPLICATION_JSON})
    HttpResponse<byte[]> pdf(
            Actor actor, long agreementId, @QueryValue(defaultValue = "0") int version, HttpRequest<?> request) {
        return file(papers.pdf(actor, agreementId, version, address.of(request)), PrintedFile.PDF);
    }

    /** The same to be edited. */
    @Get("/docx")
    @Produces({PrintedFile.DOCX, MediaType.APPLICATION_JSON})
    HttpResponse<byte[]> docx(
            Actor actor, long agreementId, @QueryValue(defaultValue = "0") int version, HttpRequest<?> request) {
        return file(papers.docx(actor, agreementId, version, address.of(request)), PrintedFile.DOCX);
    }

    /** Lays a stamped scan or a digitally signed PDF beside the agreement; {@code replaces} names the one it stands in for. */
    @Post("/files")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    PaperLine bring(
            Actor actor,
            long agreementId,
            @QueryValue(defaultValue = "0") int version,
            @Nullable @QueryValue Long replaces,
            @Part("file") CompletedFileUpload file)
            throws IOException {
        return files.bring(actor, new BringPaper(agreementId, version, replaces, file.getFilename(), file.getBytes()));
    }

    /** One file as it was kept, byte by byte. */
    @Get("/files/{paperId}")
    @Produces({MediaType.APPLICATION_OCTET_STREAM, MediaType.APPLICATION_JSON})
    HttpResponse<byte[]> file(Actor actor, long agreementId, long paperId) {
        var paper = files.file(actor, agreementId, paperId);
        return file(new PrintedFile(paper.fileName(), paper.content(), 0), paper.contentType());
    }

    private static HttpResponse<byte[]> file(PrintedFile file, String type) {
        return FileReply.of(file.content(), file.name(), type);
    }
}
