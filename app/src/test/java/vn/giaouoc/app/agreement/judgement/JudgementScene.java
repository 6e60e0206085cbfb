package vn.giaouoc.app.agreement.judgement;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.agreement.AgreementScene;
import vn.giaouoc.app.agreement.AgreementScene.World;
import vn.giaouoc.app.agreement.SignedByHand;
import vn.giaouoc.app.agreement.life.MoveWish;
import vn.giaouoc.app.agreement.text.SaveText;
import vn.giaouoc.app.agreement.text.TextService;
import vn.giaouoc.db.agreement.judgement.JudgementKind;
import vn.giaouoc.db.agreement.life.VersionMove;
import vn.giaouoc.db.agreement.text.AgreementContent;
import vn.giaouoc.db.agreement.text.Direction;
import vn.giaouoc.db.agreement.text.Target;

/** Signed agreements to be judged, and figures for them. */
@Singleton
@Requires(property = "agreement.scene")
class JudgementScene {

    private final AgreementScene scene;
    private final Services services;

    /** What a text is written, signed and judged with. */
    @Singleton
    @Requires(property = "agreement.scene")
    record Services(TextService texts, SignedByHand hand, JudgementService writing, Judgements judgements) {}

    JudgementScene(AgreementScene scene, Services services) {
        this.scene = scene;
        this.services = services;
    }

    /** Signed by both departments, with a bound target of at least 90 and a typed one of at most 2. */
    long signed(World world) {
        return signed(world, scene.draft(world));
    }

    /** The same for a draft that is there already. */
    long signed(World world, long id) {
        var content = scene.page(world.chair(), id).content();
        var targets = List.of(
                new Target("pledges", "Ký cam kết", "%", new BigDecimal("90"), Direction.AT_LEAST, "PLEDGE_RATE"),
                new Target("violations", "Vi phạm", "vụ", new BigDecimal("2"), Direction.AT_MOST, null));
        services.texts()
                .save(
                        world.chair(),
                        id,
                        new SaveText(1, null, new AgreementContent(content.basis(), content.articles(), targets)));
        scene.move(world.chair(), id, MoveWish.of(VersionMove.SEND));
        scene.page(world.chair(), id)
                .promising()
                .forEach(party -> world.departments().stream()
                        .filter(department -> Long.toString(department.id()).equals(party.departmentId()))
                        .forEach(department -> scene.agree(department, id)));
        scene.move(world.chair(), id, MoveWish.until(VersionMove.OPEN_FOR_SIGNING, LocalDate.of(2026, 12, 20)));
        services.hand().all(id);
        return id;
    }

    void save(
            World world,
            long id,
            String violations,
            @Nullable Boolean met,
            @Nullable String remark,
            @Nullable Object more) {
        var lines = new ArrayList<SaveJudgement.Line>();
        lines.add(new SaveJudgement.Line("violations", new BigDecimal(violations), null));
        if (more instanceof String pledges) {
            lines.add(new SaveJudgement.Line("pledges", new BigDecimal(pledges), null));
        }
        var day = more instanceof LocalDate on ? on : null;
        services.writing()
                .save(
                        world.chair(),
                        id,
                        JudgementKind.FINAL,
                        new SaveJudgement(page(world, id).revision(), day, lines, met, remark));
    }

    JudgementPage page(World world, long id) {
        return services.judgements().page(world.chair(), id, JudgementKind.FINAL);
    }

    void tally(World world, int department, int eligible, int signed) {
        scene.pledges()
                .run(
                        "REPLACE INTO tally (campaign_id, year, organisation_id, department_id, members, eligible, signed)"
                                + " VALUES (?,?,?,?,?,?,?)",
                        world.campaign(),
                        AgreementScene.YEAR,
                        world.unit(),
                        world.departments().get(department).id(),
                        eligible,
                        eligible,
                        signed);
    }
}
