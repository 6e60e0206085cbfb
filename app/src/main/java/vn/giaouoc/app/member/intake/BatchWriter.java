package vn.giaouoc.app.member.intake;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.member.CitizenVault;
import vn.giaouoc.app.member.MembershipWatches;
import vn.giaouoc.app.member.intake.match.Judged;
import vn.giaouoc.app.member.intake.match.Judged.Verdict;
import vn.giaouoc.app.member.intake.row.MemberRow;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.db.common.Folded;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.member.Membership;
import vn.giaouoc.db.member.MembershipRows;
import vn.giaouoc.db.member.Person;
import vn.giaouoc.db.member.PersonRows;
import vn.giaouoc.db.member.UnionPost;

/** Writes rows of a list as people and memberships, new ones a chunk in a few statements, in the transaction that is open. */
@Singleton
class BatchWriter {

    private final PersonRows persons;
    private final MembershipRows memberships;
    private final OrganisationTree tree;
    private final MembershipWatches watches;
    private final CitizenVault vault;
    private final ChangeWriter changes;

    BatchWriter(
            PersonRows persons,
            MembershipRows memberships,
            OrganisationTree tree,
            MembershipWatches watches,
            CitizenVault vault,
            ChangeWriter changes) {
        this.persons = persons;
        this.memberships = memberships;
        this.tree = tree;
        this.watches = watches;
        this.vault = vault;
        this.changes = changes;
    }

    /**
     * One batch being written.
     *
     * @param from first day of the memberships
     * @param departments folded name to id, filled on the way
     */
    record Writing(long batchId, long organisationId, LocalDate from, Instant at, Map<String, Long> departments) {

        static Writing begin(long batchId, long organisationId, LocalDate from, Instant at) {
            return new Writing(batchId, organisationId, from, at, new HashMap<>());
        }
    }

    void write(Writing writing, List<Judged> chunk) {
        if (chunk.isEmpty()) {
            return;
        }
        List<Person> people = new ArrayList<>(chunk.size());
        List<Membership> places = new ArrayList<>(chunk.size());
        List<Long> ids = new ArrayList<>(chunk.size());
        List<Judged> changed = new ArrayList<>();
        for (var judged : chunk) {
            long id = personId(judged);
            ids.add(id);
            if (judged.verdict() == Verdict.CHANGED) {
                changed.add(judged);
                continue;
            }
            if (judged.verdict() != Verdict.RETURNING) {
                people.add(person(id, writing, judged.row()));
            }
            places.add(membership(id, writing, judged.row()));
        }
        watches.around(ids, () -> {
            persons.insert(people);
            memberships.insert(places);
            changed.forEach(judged ->
                    changes.write(writing.organisationId(), judged, row -> department(writing, row.department())));
        });
    }

    private static long personId(Judged judged) {
        return judged.verdict() == Verdict.RETURNING || judged.verdict() == Verdict.CHANGED
                ? Objects.requireNonNull(judged.known()).person().id()
                : Ids.next();
    }

    private Person person(long id, Writing writing, MemberRow row) {
        var birth = row.birth();
        CitizenVault.@Nullable Sealed sealed = row.citizen() == null ? null : vault.seal(row.citizen());
        return new Person(
                id,
                row.name().value(),
                row.name().searchKey(),
                row.name().sortKey(),
                birth == null ? null : birth.year(),
                birth == null ? null : birth.date(),
                row.gender(),
                row.memberCode(),
                sealed == null ? null : sealed.cipher(),
                sealed == null ? null : sealed.hash(),
                sealed == null ? null : sealed.last3(),
                row.phone() == null ? null : row.phone().value(),
                row.email(),
                writing.batchId(),
                writing.at(),
                0);
    }

    private Membership membership(long personId, Writing writing, MemberRow row) {
        return new Membership(
                Ids.next(),
                personId,
                writing.organisationId(),
                department(writing, row.department()),
                row.kind(),
                row.employment(),
                row.staffNumber(),
                row.jobTitle(),
                row.leader(),
                row.unionPost() == null ? UnionPost.MEMBER : row.unionPost(),
                row.joined(),
                writing.from(),
                Ids.STILL,
                null,
                null,
                null,
                row.note(),
                writing.batchId(),
                0);
    }

    private long department(Writing writing, @Nullable String name) {
        if (name == null || name.isBlank()) {
            return 0;
        }
        return writing.departments()
                .computeIfAbsent(
                        Folded.of(name),
                        key -> tree.department(writing.organisationId(), name, writing.batchId())
                                .id());
    }
}
