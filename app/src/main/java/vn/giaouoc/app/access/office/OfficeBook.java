package vn.giaouoc.app.access.office;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.app.common.Grant;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.organisation.Jurisdiction;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.db.access.office.Candidate;
import vn.giaouoc.db.access.office.CandidateRepository;
import vn.giaouoc.db.access.office.OfficeLine;
import vn.giaouoc.db.access.office.OfficeLineRepository;
import vn.giaouoc.db.common.Folded;
import vn.giaouoc.db.common.Refusal;

/** Offices and officers as lists, of the actor's own subtree. */
@Singleton
public class OfficeBook {

    private final OfficeLineRepository lines;
    private final CandidateRepository candidates;
    private final Jurisdiction jurisdiction;
    private final OrganisationTree tree;
    private final Times times;

    public OfficeBook(
            OfficeLineRepository lines,
            CandidateRepository candidates,
            Jurisdiction jurisdiction,
            OrganisationTree tree,
            Times times) {
        this.lines = lines;
        this.candidates = candidates;
        this.jurisdiction = jurisdiction;
        this.tree = tree;
        this.times = times;
    }

    /**
     * Offices whose holder, unit or login has the words, with or without diacritics. FORBIDDEN KEEPS_NO_ACCOUNTS for
     * whoever keeps accounts nowhere: an empty list would read as if nobody held an office.
     *
     * @param ended true to see those of the last five years too
     */
    public List<OfficeLine> search(Actor actor, String words, boolean ended, int skip, int size) {
        var today = times.today();
        return lines.search(tops(actor, today), pattern(words), today, ended ? today.minusYears(5) : today, size, skip);
    }

    /** People at this unit or below who could be given an office, at most 50 by name. */
    public List<Candidate> candidates(Actor actor, long organisationId, String words) {
        jurisdiction.require(actor, Authority.KEEP_ACCOUNTS, organisationId);
        return candidates.below(organisationId, pattern(words), times.today());
    }

    private List<Long> tops(Actor actor, LocalDate today) {
        if (actor.isSystem()) {
            return List.of(tree.root(today).organisationId());
        }
        var tops = actor.grantsOf(Authority.KEEP_ACCOUNTS).stream()
                .map(Grant::organisationId)
                .distinct()
                .toList();
        if (tops.isEmpty()) {
            throw Refusal.forbidden(
                    "KEEPS_NO_ACCOUNTS",
                    "Danh sách chức vụ dành cho người quản lý tài khoản của đơn vị; anh/chị nhờ chủ tịch công đoàn hoặc quản"
                            + " trị viên.");
        }
        return tops;
    }

    private static String pattern(String words) {
        return "%" + Folded.of(words).replace("\\", "").replace("%", "").replace("_", "\\_") + "%";
    }
}
