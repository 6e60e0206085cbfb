package vn.giaouoc.app.access.head;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.giaouoc.app.access.AccessScene;
import vn.giaouoc.app.access.Tokens;
import vn.giaouoc.app.access.member.EnterMember;
import vn.giaouoc.app.access.member.Knowledge;
import vn.giaouoc.app.access.member.KnowledgeKind;
import vn.giaouoc.app.access.member.MemberLinks;
import vn.giaouoc.app.access.member.MemberSignIn;
import vn.giaouoc.app.access.office.GiveOffice;
import vn.giaouoc.app.access.office.OfficeService;
import vn.giaouoc.app.access.secret.Caller;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.organisation.workplace.WorkplaceService;
import vn.giaouoc.db.access.office.OfficeKind;

/** Units with departments, employers and their heads, each with a phone and a PIN. */
@Singleton
@Requires(property = "access.scene")
public class HeadScene {

    public static final String PIN = "482913";

    private final AccessScene scene;
    private final WorkplaceService workplaces;
    private final OfficeService offices;
    private final MemberLinks links;
    private final MemberSignIn signIn;

    HeadScene(
            AccessScene scene,
            WorkplaceService workplaces,
            OfficeService offices,
            MemberLinks links,
            MemberSignIn signIn) {
        this.scene = scene;
        this.workplaces = workplaces;
        this.offices = offices;
        this.links = links;
        this.signIn = signIn;
    }

    /** A person and the office he or she holds. */
    public record Head(long person, long office) {}

    public long unit() {
        return scene.unit(scene.superior(scene.province()));
    }

    public long department(long unit, String name) {
        return workplaces.addDepartment(Actor.SYSTEM, unit, name, null).id();
    }

    public long employer(long unit, String name) {
        return workplaces
                .addEmployer(Actor.SYSTEM, unit, name, LocalDate.of(2020, 1, 1))
                .id();
    }

    public Head departmentHead(long unit, long department) {
        return head(unit, OfficeKind.DEPARTMENT_HEAD, department, 0);
    }

    public Head employerHead(long unit, long employer) {
        return head(unit, OfficeKind.EMPLOYER_HEAD, 0, employer);
    }

    public Head head(long unit, OfficeKind kind, long department, long employer) {
        return head(unit, kind, department, employer, LocalDate.of(2026, 12, 31));
    }

    /** Somebody of the unit who holds such an office from the beginning of 2026 up to and including that day. */
    public Head head(long unit, OfficeKind kind, long department, long employer, LocalDate last) {
        var person = member(unit);
        var from = LocalDate.of(2026, 1, 1);
        var wish = new GiveOffice(person, unit, department, employer, kind, null, from, last, "05/QĐ");
        return new Head(person, offices.give(Actor.SYSTEM, wish));
    }

    public long member(long unit) {
        return scene.member(unit, "Trần Thị Thu Hà", null);
    }

    /** The person on an own phone, signed in with {@link #PIN}: an actor without any grant. */
    public Actor phone(long person) {
        return scene.actor(tokens(person));
    }

    /** What the person's own phone holds after choosing {@link #PIN}. */
    public Tokens tokens(long person) {
        var token = Objects.requireNonNull(
                links.issue(Actor.SYSTEM, List.of(person)).get(person));
        var wish = new EnterMember(token, new Knowledge(KnowledgeKind.BIRTH_YEAR, "1985"), null, PIN);
        return signIn.enter(wish, Caller.INSIDE).tokens();
    }
}
