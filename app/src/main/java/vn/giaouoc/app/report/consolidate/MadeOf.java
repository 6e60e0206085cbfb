package vn.giaouoc.app.report.consolidate;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.giaouoc.db.common.Digest;
import vn.giaouoc.db.report.seal.SealDigests;
import vn.giaouoc.db.report.seal.SealedMade;
import vn.giaouoc.db.report.seal.SealedMade.SealedCounts;
import vn.giaouoc.db.report.seal.SealedMade.SealedMissing;
import vn.giaouoc.db.report.seal.SealedMade.SealedPart;

/** Writes down what a superior's submission is made of: each part with its digest, and the missing by name (part 5, rule 6). */
@Singleton
class MadeOf {

    private final SealDigests digests;

    MadeOf(SealDigests digests) {
        this.digests = digests;
    }

    SealedMade of(Material material) {
        var submissions = new HashMap<Long, Integer>();
        material.leaves().forEach(leaf -> submissions.put(leaf.reportId(), leaf.number()));
        material.through().forEach(one -> submissions.put(one.reportId(), one.number()));
        var known = digests.of(submissions);
        return new SealedMade(
                material.leaves().stream()
                        .map(leaf -> part(leaf.reportId(), leaf.number(), leaf.unitName(), leaf.through(), known))
                        .toList(),
                material.through().stream()
                        .map(one -> part(one.reportId(), one.number(), one.unitName(), 0, known))
                        .toList(),
                missing(material),
                counts(material.completeness()));
    }

    private static SealedPart part(long reportId, int number, String unitName, long through, Map<Long, byte[]> known) {
        var sha256 = known.get(reportId);
        return new SealedPart(
                Long.toString(reportId),
                number,
                unitName,
                through == 0 ? null : Long.toString(through),
                sha256 == null ? "" : Digest.hex(sha256));
    }

    private static List<SealedMissing> missing(Material material) {
        return material.missing().stream()
                .map(one ->
                        new SealedMissing(one.unitId(), one.unitName(), one.superiorName(), one.state(), one.reason()))
                .toList();
    }

    private static SealedCounts counts(Completeness known) {
        return new SealedCounts(
                known.owing(),
                known.handedIn(),
                known.onTime(),
                known.late(),
                known.overdue(),
                known.exempt(),
                known.returned(),
                known.counted());
    }
}
