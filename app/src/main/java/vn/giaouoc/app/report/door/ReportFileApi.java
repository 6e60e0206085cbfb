package vn.giaouoc.app.report.door;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
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
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import vn.giaouoc.app.attachment.KeptFile;
import vn.giaouoc.app.attachment.Upload;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.FileReply;
import vn.giaouoc.app.report.work.ReportFiles;

/** Files of reports: PDF or JPG of at most 10 MB, told by their content. */
@Controller("/api/reports/{reportId}/files")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Báo cáo")
public class ReportFileApi {

    private final ReportFiles files;

    ReportFileApi(ReportFiles files) {
        this.files = files;
    }

    /** Lays a file beside the report. */
    @Post
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Status(HttpStatus.CREATED)
    public KeptFile add(Actor actor, String reportId, @Part("file") CompletedFileUpload file) throws IOException {
        return files.add(actor, ReportId.of(reportId), new Upload(file.getFilename(), file.getBytes()));
    }

    /** The file, to be saved rather than shown, so that nothing in it runs here. */
    @Get("/{fileId}")
    @Produces({"application/pdf", "image/jpeg", MediaType.APPLICATION_JSON})
    public HttpResponse<byte[]> content(Actor actor, String reportId, String fileId) {
        long report = ReportId.of(reportId);
        var file = files.file(actor, report, ReportId.of(fileId));
        return FileReply.of(files.content(actor, report, file.number()), file.name(), file.contentType());
    }

    /** Takes the file away. */
    @Delete("/{fileId}")
    @Status(HttpStatus.NO_CONTENT)
    public void remove(Actor actor, String reportId, String fileId) {
        files.remove(actor, ReportId.of(reportId), ReportId.of(fileId));
    }
}
