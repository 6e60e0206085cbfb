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
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.access.head.WorkplacePage.DepartmentLine;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.organisation.workplace.WorkplaceService;

/** Departments and groups of a unit with their heads. */
@Controller("/api/organisations/{id}/departments")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Cơ quan, phòng ban")
class DepartmentApi {

    private final WorkplaceBook book;
    private final WorkplaceService service;

    DepartmentApi(WorkplaceBook book, WorkplaceService service) {
        this.book = book;
        this.service = service;
    }

    /** A department as it is to be: its name, and the employer it belongs to where the unit has several. */
    @Serdeable
    record WriteDepartment(String name, @Nullable Long employerId) {}

    /** End a department; {@code on} is the first day on which it is no more. */
    @Serdeable
    record EndDepartment(LocalDate on) {}

    /** The id of a department. */
    @Serdeable
    record DepartmentReference(String id) {}

    /** Departments with their heads and numbers of people; those that ended come last. */
    @Get
    List<DepartmentLine> departments(Actor actor, long id) {
        return book.page(actor, id).departments();
    }

    /** Adds a department; one of the same name that had ended stands again. */
    @Post
    DepartmentReference add(Actor actor, long id, @Body WriteDepartment wish) {
        return new DepartmentReference(Long.toString(
                service.addDepartment(actor, id, wish.name(), wish.employerId()).id()));
    }

    /** Renames a department and says which employer it belongs to. */
    @Put("/{departmentId}")
    @Status(HttpStatus.NO_CONTENT)
    void change(Actor actor, long id, long departmentId, @Body WriteDepartment wish) {
        service.changeDepartment(actor, id, departmentId, wish.name(), wish.employerId());
    }

    /** Ends a department nobody is in any more. */
    @Post("/{departmentId}/end")
    @Status(HttpStatus.NO_CONTENT)
    void end(Actor actor, long id, long departmentId, @Body EndDepartment wish) {
        service.endDepartment(actor, id, departmentId, wish.on());
    }

    /** A department that had ended stands again. */
    @Post("/{departmentId}/return")
    @Status(HttpStatus.NO_CONTENT)
    void restore(Actor actor, long id, long departmentId) {
        service.restoreDepartment(actor, id, departmentId);
    }
}
