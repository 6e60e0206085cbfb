package vn.giaouoc.app.demo;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.demo.plan.DemoPlan;
import vn.giaouoc.app.demo.plan.DemoUnit;
import vn.giaouoc.db.campaign.PledgeItem;
import vn.giaouoc.db.campaign.PledgeText;
import vn.giaouoc.db.common.Digest;
import vn.giaouoc.db.member.MembershipKind;
import vn.giaouoc.db.organisation.OrganisationLevel;
import vn.giaouoc.db.pledge.Pledge;
import vn.giaouoc.db.pledge.PledgeMethod;
import vn.giaouoc.db.pledge.PledgeRows;
import vn.giaouoc.db.pledge.PledgeState;

/**
 * What was signed in the years of the demo, written in bulk before the years are opened, so that opening them counts it. The
 * rows are what signing would have left: text, answers, digest, receipt code.
 */
@Singleton
class DemoPledges {

    private static final int ROWS_AT_ONCE = 500;
    private static final int PERCENT = 100;

    private final JdbcOperations jdbc;
    private final PledgeRows rows;

    DemoPledges(JdbcOperations jdbc, PledgeRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** How willingly a unit signs, in percent: some not at all, some all of them, most in between. */
    static Map<String, Integer> zeal(DemoPlan plan, Random random) {
        var zeal = new HashMap<String, Integer>();
        for (var unit : plan.units()) {
            int kind = random.nextInt(PERCENT);
            zeal.put(unit.key(), kind < 6 ? 0 : kind < 22 ? PERCENT : 40 + random.nextInt(58));
        }
        zeal.put("U1", 76);
        zeal.put("U7", 67);
        zeal.put("U6", 71);
        return zeal;
    }

    /** Pledges of one year by everybody who was a member in it. */
    List<Pledge> year(Scene scene, int year, Random random) {
        var pledges = new ArrayList<Pledge>();
        for (var one : scene.people()) {
            if (hasOwnStory(scene, one, year)) {
                continue;
            }
            var unit = scene.plan().unit(one.unit());
            var first = later(one.from(), LocalDate.of(year, 1, 2));
            var last = earlier(scene.today(), LocalDate.of(year, 12, 30));
            last = one.to() == null ? last : earlier(last, one.to().minusDays(1));
            last = unit.endedOn() == null ? last : earlier(last, unit.endedOn().minusDays(1));
            int percent = percent(scene, one, year, unit.level());
            if (!first.isAfter(last) && random.nextInt(PERCENT) < percent) {
                pledges.add(pledge(scene, one, year, moment(first, last, random), random));
            }
        }
        ownStories(scene, year, random, pledges);
        afterMerger(scene, year, pledges);
        return pledges;
    }

    /** Whose union merged signs in the name of the new one from the year after, each by a chance of his or her own. */
    private void afterMerger(Scene scene, int year, List<Pledge> pledges) {
        for (var unit : scene.plan().units()) {
            var parts = scene.plan().partsOf(unit).stream().map(DemoUnit::key).toList();
            var end = unit.endedOn();
            var last = LocalDate.of(year, 12, 30);
            last = end == null ? last : earlier(last, end.minusDays(1));
            if (parts.isEmpty() || year <= unit.foundedOn().getYear() || last.getYear() < year) {
                continue;
            }
            for (var one : scene.people()) {
                var chance = new Random(31L * one.number() + year);
                if (parts.contains(one.unit())
                        && one.kind() == MembershipKind.MEMBER
                        && chance.nextInt(PERCENT) < percent(scene, one, year, unit.level())) {
                    var at = moment(LocalDate.of(year, 1, 2), last, chance);
                    pledges.add(pledge(scene, one.in(unit.key()), year, at, chance));
                }
            }
        }
    }

    private static boolean hasOwnStory(Scene scene, DemoPerson one, int year) {
        int current = scene.today().getYear();
        return (one.number() == DemoCast.LAST_SECOND && year >= current - 1)
                || (one.number() == DemoCast.FIRST_SECOND && year == current);
    }

    /** One second before and after a year's end, by the clock of Việt Nam; and who comes from a dissolved union. */
    private void ownStories(Scene scene, int year, Random random, List<Pledge> pledges) {
        int current = scene.today().getYear();
        var newYear = LocalDate.of(current, 1, 1).atStartOfDay(Times.ZONE).toInstant();
        for (var one : scene.people().subList(0, DemoCast.people().size())) {
            if (one.number() == DemoCast.LAST_SECOND && year == current - 1) {
                pledges.add(pledge(scene, one, year, newYear.minusSeconds(1), random));
            } else if (one.number() == DemoCast.FIRST_SECOND && year == current) {
                pledges.add(pledge(scene, one, year, newYear.plusSeconds(1), random));
            } else if (one.number() == DemoCast.FROM_DISSOLVED && year == current) {
                var at = scene.today().atStartOfDay(Times.ZONE).toInstant();
                pledges.add(pledge(scene, one.in("U1"), year, at, random));
            }
        }
    }

    /** Nameless people sign as their unit does, a little more every year; the cast has its own story. */
    private static int percent(Scene scene, DemoPerson one, int year, OrganisationLevel level) {
        int zeal = scene.zeal().getOrDefault(one.unit(), 0);
        boolean current = year == scene.today().getYear();
        if (one.number() <= DemoCast.LAST) {
            return current ? (DemoCast.SIGNED.contains(one.number()) ? PERCENT : 0) : 80;
        }
        if (current || zeal == PERCENT) {
            return zeal;
        }
        int learning = 4 * (2025 - year);
        return level == OrganisationLevel.GRASSROOTS ? Math.max(30, 88 - learning) : Math.max(40, 92 - learning);
    }

    private static Instant moment(LocalDate first, LocalDate last, Random random) {
        // most sign in the first weeks, after the conference of the unit
        long days = java.time.temporal.ChronoUnit.DAYS.between(first, last);
        long day = Math.min(days, (long) (Math.abs(random.nextGaussian()) * 30));
        return first.plusDays(day)
                .atTime(7 + random.nextInt(14), random.nextInt(60), random.nextInt(60))
                .atZone(Times.ZONE)
                .toInstant();
    }

    Pledge pledge(Scene scene, DemoPerson one, int year, Instant at, Random random) {
        int any = random.nextInt(PERCENT);
        boolean declined = any >= 97 && one.number() > DemoCast.LAST;
        boolean kiosk = any < 12;
        return new Pledge(
                id(at, random),
                one.id(),
                scene.text().campaignId(),
                year,
                declined ? PledgeState.DECLINED : PledgeState.SIGNED,
                scene.plan().unit(one.unit()).id(),
                DemoPeople.department(scene.departments(), one),
                scene.text().id(),
                declined
                        ? ""
                        : scene.text().items().stream().map(PledgeItem::id).collect(Collectors.joining(",")),
                kiosk ? PledgeMethod.KIOSK : PledgeMethod.OWN_PHONE,
                null,
                null,
                at,
                null,
                null);
    }

    /** A UUIDv7 of that moment. */
    private static UUID id(Instant at, Random random) {
        long high = (at.toEpochMilli() << 16) | 0x7000L | (random.nextLong() & 0x0FFFL);
        return new UUID(high, (random.nextLong() >>> 2) | 0x8000000000000000L);
    }

    /** Writes pledges in one transaction. */
    @Transactional
    public void write(PledgeText text, List<Pledge> pledges) {
        var sha256 = Digest.hex(text.sha256());
        jdbc.execute(connection -> {
            for (int from = 0; from < pledges.size(); from += ROWS_AT_ONCE) {
                rows.insert(
                        connection,
                        pledges.subList(from, Math.min(from + ROWS_AT_ONCE, pledges.size())).stream()
                                .map(pledge -> new PledgeRows.Fresh(pledge, pledge.digest(sha256)))
                                .toList());
            }
            return pledges.size();
        });
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** Everything a pledge of the demo depends on. */
    record Scene(
            DemoPlan plan,
            Map<String, List<Long>> departments,
            List<DemoPerson> people,
            Map<String, Integer> zeal,
            PledgeText text,
            LocalDate today) {}
}
