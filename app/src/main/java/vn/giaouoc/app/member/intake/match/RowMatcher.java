package vn.giaouoc.app.member.intake.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.member.CitizenVault;
import vn.giaouoc.app.member.intake.match.Judged.Verdict;
import vn.giaouoc.app.member.intake.row.MemberRow;
import vn.giaouoc.db.common.Digest;
import vn.giaouoc.db.member.Membership;
import vn.giaouoc.db.member.intake.Keys;
import vn.giaouoc.db.member.intake.KnownPeople;
import vn.giaouoc.db.member.intake.KnownPerson;

/**
 * Finds out, a chunk of rows at a time, who is known already: by citizen number, then member code, then staff number of the
 * unit, then folded name with birth in the unit. Of people of other units nothing is told but that they are there.
 */
public final class RowMatcher {

    private final long organisationId;
    private final long ownBatch;
    private final KnownPeople people;
    private final CitizenVault vault;
    private final RowDifferences differences;
    private final Map<String, List<KnownPerson>> found = new HashMap<>();
    private final Map<Integer, Judged> settled = new HashMap<>();

    public RowMatcher(
            long organisationId, long ownBatch, KnownPeople people, CitizenVault vault, RowDifferences differences) {
        this.organisationId = organisationId;
        this.ownBatch = ownBatch;
        this.people = people;
        this.vault = vault;
        this.differences = differences;
    }

    public List<Judged> judge(List<MemberRow> rows) {
        look(rows);
        return rows.stream().map(this::judge).toList();
    }

    /** Numbers first; names and telephones only of rows no number settles, for namesakes are many. */
    private void look(List<MemberRow> rows) {
        found.clear();
        settled.clear();
        var hashes = new ArrayList<byte[]>();
        Set<String> codes = new HashSet<>();
        Set<String> staff = new HashSet<>();
        for (var row : rows) {
            if (row.citizen() != null) {
                hashes.add(vault.hash(row.citizen()));
            }
            add(codes, row.memberCode());
            add(staff, row.staffNumber());
        }
        remember(new Keys(hashes, codes, staff, Set.of(), Set.of()));
        Set<String> names = new HashSet<>();
        Set<String> phones = new HashSet<>();
        for (var row : rows) {
            var judged = byNumber(row);
            if (judged != null) {
                settled.put(row.number(), judged);
            } else {
                add(names, row.name().searchKey());
                add(phones, row.phone() == null ? null : row.phone().value());
            }
        }
        remember(new Keys(List.of(), Set.of(), Set.of(), names, phones));
    }

    private void remember(Keys keys) {
        people.find(organisationId, keys, ownBatch).forEach(this::remember);
    }

    private static void add(Set<String> keys, @Nullable String key) {
        if (key != null) {
            keys.add(key);
        }
    }

    private void remember(KnownPerson known) {
        var person = known.person();
        if (person.citizenHash() != null) {
            index("c:" + Digest.hex(person.citizenHash()), known);
        }
        index("m:" + person.memberCode(), known);
        index("p:" + person.phone(), known);
        known.at(organisationId).ifPresent(place -> {
            index("s:" + place.staffNumber(), known);
            index("n:" + person.searchKey(), known);
        });
    }

    private void index(String key, KnownPerson known) {
        found.computeIfAbsent(key, k -> new ArrayList<>()).add(known);
    }

    private List<KnownPerson> by(String kind, @Nullable String value) {
        return value == null ? List.of() : found.getOrDefault(kind + value, List.of());
    }

    private Judged judge(MemberRow row) {
        var judged = settled.get(row.number());
        return judged == null ? likely(row) : judged;
    }

    private @Nullable Judged byNumber(MemberRow row) {
        var citizen = by("c:", row.citizen() == null ? null : Digest.hex(vault.hash(row.citizen())));
        var code = by("m:", row.memberCode());
        if (!citizen.isEmpty()
                && !code.isEmpty()
                && citizen.getFirst().person().id() != code.getFirst().person().id()) {
            return Judged.bad(
                    row, "Số CCCD và mã số đoàn viên ở dòng này là của hai người khác nhau. Hãy xem lại hai số.");
        }
        if (!citizen.isEmpty()) {
            return certain(row, citizen.getFirst(), "Số CCCD", false);
        }
        if (!code.isEmpty()) {
            return certain(row, code.getFirst(), "Mã số đoàn viên", false);
        }
        var staff = by("s:", row.staffNumber());
        return staff.isEmpty() ? null : certain(row, staff.getFirst(), "Mã nhân viên", true);
    }

    /** One number, one person; when name and birth both disagree the number was written for somebody else. */
    private Judged certain(MemberRow row, KnownPerson known, String number, boolean nameDecides) {
        var sameName = known.person().searchKey().equals(row.name().searchKey());
        var sameBirth =
                known.birth() == null || row.birth() == null || known.birth().mayBe(row.birth());
        if (contradicts(row, known) || (nameDecides && !sameName) || (!sameName && !sameBirth)) {
            return Judged.bad(
                    row, number + " này đã ghi cho người khác" + named(known) + ". Hãy xem lại số và họ tên.");
        }
        if (known.openAt(organisationId)) {
            return Judged.changed(row, known, differences.of(row, known));
        }
        return known.openAnywhere()
                ? Judged.bad(
                        row,
                        "Người này đang sinh hoạt ở công đoàn cơ sở khác. Hãy đề nghị chuyển sinh hoạt thay vì nhập mới.")
                : Judged.of(row, Verdict.RETURNING, known, "Đã có hồ sơ từ trước: dùng lại hồ sơ đó.");
    }

    private String named(KnownPerson known) {
        return known.at(organisationId).isPresent() ? " (" + known.person().fullName() + ")" : "";
    }

    private Judged likely(MemberRow row) {
        var namesakes = by("n:", row.name().searchKey()).stream()
                .filter(known -> !contradicts(row, known))
                .filter(known -> known.birth() == null
                        || row.birth() == null
                        || known.birth().mayBe(row.birth()))
                .toList();
        for (var known : namesakes) {
            if (known.openAt(organisationId)
                    && Objects.equals(known.birth(), row.birth())
                    && differences.of(row, known).isEmpty()) {
                return Judged.of(row, Verdict.KNOWN, known, "");
            }
        }
        for (var known : namesakes) {
            var birth = known.birth();
            if (known.openAt(organisationId) && birth != null && birth.date() != null && birth.equals(row.birth())) {
                return Judged.changed(row, known, differences.of(row, known));
            }
        }
        if (!namesakes.isEmpty()) {
            return Judged.of(row, Verdict.MAYBE, namesakes.getFirst(), "Cùng họ tên, có thể cùng ngày (năm) sinh.");
        }
        return by("p:", row.phone() == null ? null : row.phone().value()).stream()
                .filter(known -> known.person().searchKey().equals(row.name().searchKey()))
                .filter(known -> !contradicts(row, known))
                .findFirst()
                .map(known -> Judged.of(row, Verdict.MAYBE, known, "Cùng họ tên và số điện thoại."))
                .orElseGet(() -> Judged.fresh(row));
    }

    /** Both hold the same kind of number, and it differs. */
    private boolean contradicts(MemberRow row, KnownPerson known) {
        var person = known.person();
        var staffNumber = known.at(organisationId).map(Membership::staffNumber).orElse(null);
        return (row.citizen() != null
                        && person.citizenHash() != null
                        && !Arrays.equals(vault.hash(row.citizen()), person.citizenHash()))
                || differ(row.memberCode(), person.memberCode())
                || (row.citizen() == null && row.memberCode() == null && differ(row.staffNumber(), staffNumber));
    }

    private static boolean differ(@Nullable String one, @Nullable String other) {
        return one != null && other != null && !one.equals(other);
    }
}
