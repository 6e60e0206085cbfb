package vn.giaouoc.app.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.giaouoc.db.organisation.OrganisationVersion;

/** The closure as one would compute it by walking the versions: from every unit up, superior by superior. */
final class TreeWalk {

    private final Map<Long, List<OrganisationVersion>> lives;
    private final Set<String> rows = new HashSet<>();

    private TreeWalk(Map<Long, List<OrganisationVersion>> lives) {
        this.lives = lives;
    }

    /** "superior unit depth from to" for every superior of every unit, the unit itself at depth 0. */
    static Set<String> over(List<OrganisationVersion> versions) {
        var walk = new TreeWalk(versions.stream().collect(Collectors.groupingBy(OrganisationVersion::organisationId)));
        for (long id : walk.lives.keySet()) {
            var life = walk.life(id);
            walk.climb(id, id, 0, life.getFirst().validFrom(), life.getLast().validTo());
        }
        return walk.rows;
    }

    private List<OrganisationVersion> life(long id) {
        return lives.getOrDefault(id, List.of());
    }

    private void climb(long from, long at, int depth, LocalDate since, LocalDate until) {
        rows.add("%d %d %d %s %s".formatted(at, from, depth, since, until));
        for (var period : parentPeriods(life(at))) {
            var parent = period.parentId();
            var begin = since.isAfter(period.validFrom()) ? since : period.validFrom();
            var end = until.isBefore(period.validTo()) ? until : period.validTo();
            if (parent != null && begin.isBefore(end)) {
                climb(from, parent, depth + 1, begin, end);
            }
        }
    }

    /** One version for as long as the superior stayed the same. */
    private static List<OrganisationVersion> parentPeriods(List<OrganisationVersion> life) {
        var merged = new ArrayList<OrganisationVersion>();
        for (var version : life) {
            if (version.empty()) {
                continue;
            }
            if (!merged.isEmpty() && merged.getLast().under(version.parentId())) {
                merged.add(merged.removeLast().until(version.validTo()));
            } else {
                merged.add(version);
            }
        }
        return merged;
    }
}
