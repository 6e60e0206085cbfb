package vn.giaouoc.app.access.head;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import vn.giaouoc.app.access.head.WorkplacePage.EmployerLine;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.organisation.workplace.WorkplaceService;

/** Employers of a unit with their heads; a joint union has several, a nghiệp đoàn has none. */
@Controller("/api/organisations/{id}/employers")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Cơ quan, phòng ban")
class EmployerApi {

    private final WorkplaceBook book;
    private final WorkplaceService service;

    EmployerApi(WorkplaceBook book, WorkplaceService service) {
        this.book = book;
        this.service = service;
    }

    /** A new employer from a day on. */
    @Serdeable
    record AddEmployer(String name, LocalDate from) {}

    /** Another name for an employer. */
    @Serdeable
    record RenameEmployer(String name) {}

    /** End an employer; {@code on} is the first day on which it is no more. */
    @Serdeable
    record EndEmployer(LocalDate on) {}

    /** The id of an employer. */
    @Serdeable
    record EmployerReference(String id) {}

    /** Employers with their heads, departments and numbers of members; those that ended come last. */
    @Get
    List<EmployerLine> employers(Actor actor, long id) {
        return book.page(actor, id).employers();
    }

    /** Adds an employer. */
    @Post
    EmployerReference add(Actor actor, long id, @Body AddEmployer wish) {
        return new EmployerReference(Long.toString(
                service.addEmployer(actor, id, wish.name(), wish.from()).id()));
    }

    /** Renames an employer. */
    @Put("/{employerId}")
    @Status(HttpStatus.NO_CONTENT)
    void rename(Actor actor, long id, long employerId, @Body RenameEmployer wish) {
        service.renameEmployer(actor, id, employerId, wish.name());
    }

    /** Ends an employer no department belongs to any more. */
    @Post("/{employerId}/end")
    @Status(HttpStatus.NO_CONTENT)
    void end(Actor actor, long id, long employerId, @Body EndEmployer wish) {
        service.endEmployer(actor, id, employerId, wish.on());
    }

    /** An employer that had ended stands again. */
    @Post("/{employerId}/return")
    @Status(HttpStatus.NO_CONTENT)
    void restore(Actor actor, long id, long employerId) {
        service.restoreEmployer(actor, id, employerId);
    }
}
