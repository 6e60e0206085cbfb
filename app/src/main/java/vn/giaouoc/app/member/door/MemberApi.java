package vn.giaouoc.app.member.door;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
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
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.member.AddMember;
import vn.giaouoc.app.member.EditMember;
import vn.giaouoc.app.member.MemberList;
import vn.giaouoc.app.member.MemberService;
import vn.giaouoc.app.member.MemberTable;
import vn.giaouoc.app.member.OwnRecord;
import vn.giaouoc.app.member.OwnRecords;
import vn.giaouoc.app.spreadsheet.table.SpreadsheetReply;

/** The members of a unit: list, one, add, edit. */
@Controller("/api/members")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Đoàn viên")
public class MemberApi {

    private final MemberList list;
    private final MemberTable table;
    private final MemberService service;
    private final OwnRecords own;

    MemberApi(MemberList list, MemberTable table, MemberService service, OwnRecords own) {
        this.own = own;
        this.list = list;
        this.table = table;
        this.service = service;
    }

    /** A new member, from when, and what was decided about people alike. */
    @Serdeable
    public record NewMember(
            String organisationId,
            MemberForm member,
            LocalDate from,
            @Nullable String samePersonId,
            @Nullable Boolean somebodyElse) {}

    /** A mended member with the versions that were seen. */
    @Serdeable
    public record MendedMember(
            String organisationId,
            MemberForm member,
            @Nullable Boolean forgetCitizen,
            long personVersion,
            long membershipVersion) {}

    /** The person a request made or found. */
    @Serdeable
    public record PersonReference(String personId) {}

    /** Heads of one department, without names. */
    @Serdeable
    public record DepartmentHeads(
            String departmentId, String name, long members, long women, long suspended, long staff) {}

    /** One page of a unit's members. */
    @Get
    public MemberPage page(
            Actor actor,
            @RequestBean AskMembers ask,
            @QueryValue(defaultValue = "0") int offset,
            @QueryValue(defaultValue = "50") int limit) {
        var lines = list.page(actor, ask.unit(), ask.query(), offset, limit).stream()
                .map(MemberPage.Line::of)
                .toList();
        return new MemberPage(list.count(actor, ask.unit(), ask.query()), lines);
    }

    /** The whole list as an XLSX file. */
    @Get(uri = "/list.xlsx", produces = SpreadsheetReply.XLSX)
    public HttpResponse<byte[]> table(Actor actor, @RequestBean AskMembers ask) {
        return SpreadsheetReply.of(table.of(actor, ask.unit(), ask.query()));
    }

    /** Heads per department; superiors may ask too. */
    @Get("/departments")
    public List<DepartmentHeads> departments(Actor actor, @QueryValue String organisationId) {
        return list.departmentCounts(actor, Ref.id(organisationId)).stream()
                .map(each -> new DepartmentHeads(
                        Long.toString(each.departmentId()),
                        each.name(),
                        each.members(),
                        each.women(),
                        each.suspended(),
                        each.staff()))
                .toList();
    }

    /** What the portal holds about the one who asks. */
    @Get("/mine")
    public OwnRecord mine(Actor actor) {
        return own.of(actor);
    }

    /** Everything about one member of the unit. */
    @Get("/{personId}")
    public MemberReply one(Actor actor, String personId, @QueryValue String organisationId) {
        return MemberReply.of(list.sheet(actor, Ref.id(organisationId), Ref.id(personId)));
    }

    /** Writes somebody into a unit; 409 while somebody alike is not decided upon. */
    @Post
    @Status(HttpStatus.CREATED)
    public PersonReference add(Actor actor, @Body NewMember wish) {
        var same = wish.samePersonId() == null ? null : Ref.id(wish.samePersonId());
        long person = service.add(
                actor,
                new AddMember(
                        Ref.id(wish.organisationId()),
                        wish.member().person(),
                        wish.member().membership(),
                        wish.from(),
                        same,
                        Boolean.TRUE.equals(wish.somebodyElse())));
        return new PersonReference(Long.toString(person));
    }

    /** Mends a member; 409 when somebody else was quicker. */
    @Put("/{personId}")
    @Status(HttpStatus.NO_CONTENT)
    public void edit(Actor actor, String personId, @Body MendedMember wish) {
        service.edit(
                actor,
                new EditMember(
                        Ref.id(personId),
                        Ref.id(wish.organisationId()),
                        wish.member().person(),
                        wish.member().membership(),
                        Boolean.TRUE.equals(wish.forgetCitizen()),
                        wish.personVersion(),
                        wish.membershipVersion()));
    }
}
