package vn.giaouoc.app.activity.door;

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
import vn.giaouoc.app.activity.ActivityFiles;
import vn.giaouoc.app.attachment.KeptFile;
import vn.giaouoc.app.attachment.Upload;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.FileReply;

/** Files of records: PDF, JPG or PNG of at most 10 MB, told by their content. */
@Controller("/api/activities/{activityId}/files")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Hoạt động trong năm")
public class ActivityFileApi {

    private final ActivityFiles files;

    ActivityFileApi(ActivityFiles files) {
        this.files = files;
    }

    /** Lays a file beside the record. */
    @Post
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Status(HttpStatus.CREATED)
    public KeptFile add(Actor actor, String activityId, @Part("file") CompletedFileUpload file) throws IOException {
        return files.add(actor, Reference.id(activityId), new Upload(file.getFilename(), file.getBytes()));
    }

    /** The file, to be saved rather than shown, so that nothing in it runs here. */
    @Get("/{fileId}")
    @Produces({"application/pdf", "image/jpeg", "image/png", MediaType.APPLICATION_JSON})
    public HttpResponse<byte[]> content(Actor actor, String activityId, String fileId) {
        long record = Reference.id(activityId);
        var file = files.file(actor, record, Reference.id(fileId));
        return FileReply.of(files.content(actor, record, file.number()), file.name(), file.contentType());
    }

    /** Takes it away; the content stays as evidence. */
    @Delete("/{fileId}")
    @Status(HttpStatus.NO_CONTENT)
    public void remove(Actor actor, String activityId, String fileId) {
        files.remove(actor, Reference.id(activityId), Reference.id(fileId));
    }
}
