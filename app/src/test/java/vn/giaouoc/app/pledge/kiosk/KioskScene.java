package vn.giaouoc.app.pledge.kiosk;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import vn.giaouoc.app.access.member.Knowledge;
import vn.giaouoc.app.access.member.KnowledgeKind;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.app.common.Grant;
import vn.giaouoc.app.pledge.CampaignScene.Running;
import vn.giaouoc.app.pledge.PledgeScene;
import vn.giaouoc.app.pledge.writer.Written;
import vn.giaouoc.db.campaign.PledgeItem;
import vn.giaouoc.db.common.Ids;

/** A unit with a chair who opens its shared phone, and what people do before it. */
@Singleton
@Requires(property = "pledge.scene")
class KioskScene {

    private final PledgeScene scene;
    private final KioskService kiosk;

    KioskScene(PledgeScene scene, KioskService kiosk) {
        this.scene = scene;
        this.kiosk = kiosk;
    }

    /** A shared phone that is open, and the account of who attends it. */
    record Phone(String token, long attendant) {}

    /** A chair with an office and an account opens the unit's shared phone. */
    Phone open(long unit) {
        long chair = scene.member(unit);
        scene.run("INSERT INTO account (id, person_id, created_at) VALUES (?,?,NOW())", chair, chair);
        scene.run(
                "INSERT INTO office (id, person_id, organisation_id, kind, title, valid_from, valid_to, decision_number,"
                        + " given_at) VALUES (?,?,?,'CHAIR','Chủ tịch CĐCS',?,?,'05/QĐ-LĐLĐ',NOW())",
                Ids.next(),
                chair,
                unit,
                LocalDate.of(2020, 1, 1),
                Ids.STILL);
        var grant = new Grant(unit, 0, "Chủ tịch CĐCS", Set.of(Authority.GATHER_PLEDGES), false);
        return new Phone(kiosk.start(new Actor(chair, chair, "Trần Thị Thu Hà", 0, List.of(grant)), unit), chair);
    }

    /** A member of the unit whom the shared phone finds by telephone and year of birth. */
    long member(long unit) {
        long person = scene.member(unit);
        scene.run("UPDATE person SET birth_year = 1985, phone = ? WHERE id = ?", phoneOf(person), person);
        return person;
    }

    FoundAtKiosk find(Phone phone, long person) {
        var knowledge = new Knowledge(KnowledgeKind.BIRTH_YEAR, "1985");
        return kiosk.find(phone.token(), new FindAtKiosk(phoneOf(person), knowledge), "http://localhost");
    }

    Written decline(Phone phone, String ticket, UUID id, Running campaign) {
        var wish = new DeclineAtKiosk(ticket, id.toString(), "0", "SCENE-" + campaign.id(), PledgeScene.YEAR, null);
        return now(kiosk.decline(phone.token(), wish));
    }

    Written sign(Phone phone, String ticket, UUID id, Running campaign) {
        var items = campaign.text().items().stream().map(PledgeItem::id).toList();
        var text = Long.toString(campaign.text().id());
        var wish = new SignAtKiosk(
                ticket, id.toString(), "0", "SCENE-" + campaign.id(), PledgeScene.YEAR, text, items, false, null);
        return now(kiosk.sign(phone.token(), wish));
    }

    private static String phoneOf(long person) {
        return "09%08d".formatted(Math.floorMod(person, 100_000_000L));
    }

    /** Waits for the commit; a refusal comes out as itself. */
    private static Written now(CompletableFuture<Written> writing) {
        try {
            return writing.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException refusal) {
                throw refusal;
            }
            throw e;
        }
    }
}
