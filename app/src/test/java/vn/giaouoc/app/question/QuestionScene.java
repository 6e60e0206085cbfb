package vn.giaouoc.app.question;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import vn.giaouoc.app.access.AccessScene;
import vn.giaouoc.app.access.Authorities;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Grant;
import vn.giaouoc.app.question.ask.AskQuestion;
import vn.giaouoc.app.question.ask.WriteAbout;
import vn.giaouoc.app.question.page.QuestionPage;
import vn.giaouoc.db.access.office.OfficeKind;
import vn.giaouoc.db.common.Ids;

/** A province of its own with one superior, a unit and its officers, and the office that answers. */
@Singleton
@Requires(property = "access.scene")
public class QuestionScene {

    private final AccessScene access;
    private final QuestionService service;
    private final Questions questions;

    QuestionScene(AccessScene access, QuestionService service, Questions questions) {
        this.access = access;
        this.service = service;
        this.questions = questions;
    }

    /** Who is there. */
    public record World(long province, long superior, long unit, Actor chair, Actor officer, Actor colleague) {}

    public World world() {
        long province = access.province();
        long superior = access.superior(province);
        long unit = access.unit(superior);
        return new World(
                province,
                superior,
                unit,
                actor(OfficeKind.CHAIR, Authorities.Place.GRASSROOTS, unit, "Rơ Châm Hlinh"),
                actor(OfficeKind.REVIEWER, Authorities.Place.ROOT, province, "Nguyễn Ban"),
                actor(OfficeKind.DEPUTY, Authorities.Place.ROOT, province, "Trần Phó"));
    }

    public long unit(World world) {
        return access.unit(world.superior());
    }

    /** Somebody who holds such an office there. */
    public Actor actor(OfficeKind kind, Authorities.Place place, long organisation, String name) {
        long person = access.member(organisation, name, null);
        var grant = new Grant(organisation, 0, kind.label(), Authorities.of(kind, place), true);
        return new Actor(Ids.next(), person, name, 1, List.of(grant));
    }

    public long asked(World world, String title) {
        return service.ask(world.chair(), AskQuestion.freely(world.unit(), title, "Xin Ban hướng dẫn cách tính."));
    }

    /** Asked and answered once. */
    public long answered(World world, String title, String answer) {
        long id = asked(world, title);
        service.answer(world.officer(), id, new WriteAbout(0L, answer));
        return id;
    }

    public QuestionPage page(Actor actor, long id) {
        return questions.page(actor, id);
    }

    public AccessScene access() {
        return access;
    }
}
