package vn.giaouoc.app.access.office;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import vn.giaouoc.app.access.Authorities;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.member.Members;
import vn.giaouoc.app.organisation.Days;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.db.access.office.Office;
import vn.giaouoc.db.access.office.OfficeKind;
import vn.giaouoc.db.access.office.OfficeRepository;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.organisation.OrganisationVersion;

/** What makes an office one that can be held. */
@Singleton
class OfficeRules {

    private final OfficeRepository offices;
    private final OrganisationTree tree;
    private final Members members;
    private final Times times;

    OfficeRules(OfficeRepository offices, OrganisationTree tree, Members members, Times times) {
        this.offices = offices;
        this.tree = tree;
        this.members = members;
        this.times = times;
    }

    void require(Office office) {
        if (members.person(office.personId()).isEmpty()) {
            throw Refusal.notFound(
                    "PERSON_UNKNOWN", "Không tìm thấy người này trong danh sách. Anh/chị tìm lại theo tên.");
        }
        if (!Days.storable(office.validFrom())
                || !office.validFrom().isBefore(office.validTo())
                || !times.today().isBefore(office.validTo())) {
            throw term();
        }
        requirePlace(office, tree.at(office.organisationId(), times.today()));
        requireFree(office);
    }

    /** The last administrator of the top of the tree stays until there is another. */
    void requireAnotherAdministrator(Office office, LocalDate firstDayWithout) {
        if (office.kind() != OfficeKind.ADMINISTRATOR
                || tree.last(office.organisationId()).parentId() != null) {
            return;
        }
        var others = offices
                .overlapping(office.organisationId(), 0, 0, OfficeKind.ADMINISTRATOR, firstDayWithout, Ids.STILL)
                .stream()
                .anyMatch(other -> other.id() != office.id() && other.heldOn(firstDayWithout));
        if (!others) {
            throw Refusal.conflict(
                    "LAST_ADMINISTRATOR",
                    "Đây là quản trị viên cuối cùng. Anh/chị trao chức vụ quản trị cho người khác trước.");
        }
    }

    String title(GiveOffice wish) {
        var title = wish.title();
        var text = title == null || title.isBlank() ? wish.kind().label() : title.strip();
        if (text.length() > 150) {
            throw Refusal.invalid("TITLE_LONG", "Tên chức vụ dài quá 150 ký tự. Anh/chị ghi ngắn lại.")
                    .with("field", "title");
        }
        return text;
    }

    LocalDate firstDayWithout(GiveOffice wish) {
        var last = wish.lastDay();
        if (last != null && !Days.storable(last)) {
            throw term();
        }
        return last == null ? Ids.STILL : last.plusDays(1);
    }

    String decision(String text) {
        if (text.isBlank() || text.strip().length() > 60) {
            throw Refusal.invalid(
                            "DECISION_NEEDED",
                            "Anh/chị ghi số quyết định (tối đa 60 ký tự), ví dụ 12/QĐ-LĐLĐ, để sau này tra lại được.")
                    .with("field", "decisionNumber");
        }
        return text.strip();
    }

    private void requirePlace(Office office, OrganisationVersion unit) {
        var place = Authorities.Place.of(unit.level(), unit.parentId() == null);
        if (!Authorities.exists(office.kind(), place)) {
            throw Refusal.invalid(
                    "OFFICE_PLACE",
                    "Chức vụ \"%s\" không dùng ở %s. Anh/chị chọn chức vụ hoặc đơn vị khác."
                            .formatted(office.kind().label(), unit.level().label()));
        }
        var wanted = office.kind().ofDepartment() && place != Authorities.Place.GROUP;
        var own = tree.departments(office.organisationId()).stream()
                .anyMatch(department -> department.id() == office.departmentId());
        if (wanted ? !own : office.departmentId() != 0) {
            throw Refusal.invalid(
                            "OFFICE_DEPARTMENT",
                            wanted
                                    ? "Anh/chị chọn phòng, ban, tổ mà người này phụ trách."
                                    : "Chức vụ này thuộc cả đơn vị. Anh/chị bỏ chọn phòng, ban.")
                    .with("field", "departmentId");
        }
        requireEmployer(office);
    }

    private void requireEmployer(Office office) {
        var wanted = office.kind().ofEmployer();
        var own = tree.employers(office.organisationId(), times.today()).stream()
                .anyMatch(employer -> employer.id() == office.employerId());
        if (wanted ? !own : office.employerId() != 0) {
            throw Refusal.invalid(
                            "OFFICE_EMPLOYER",
                            wanted
                                    ? "Anh/chị chọn cơ quan, đơn vị sử dụng lao động mà người này đứng đầu."
                                    : "Chức vụ này không thuộc một cơ quan, đơn vị sử dụng lao động. Anh/chị bỏ chọn mục đó.")
                    .with("field", "employerId");
        }
    }

    private static Refusal term() {
        return Refusal.invalid(
                        "OFFICE_TERM",
                        "Nhiệm kỳ phải có ngày cuối từ hôm nay trở đi và không trước ngày đầu. Anh/chị chọn lại.")
                .with("field", "lastDay");
    }

    private void requireFree(Office office) {
        var overlapping = offices.overlapping(
                office.organisationId(),
                office.departmentId(),
                office.employerId(),
                office.kind(),
                office.validFrom(),
                office.validTo());
        if (overlapping.stream().anyMatch(other -> other.personId() == office.personId())) {
            throw Refusal.conflict("OFFICE_HELD", "Người này đang giữ chức vụ đó rồi. Anh/chị xem lại nhiệm kỳ.");
        }
        if (office.kind().single() && !overlapping.isEmpty()) {
            throw office.kind() == OfficeKind.CHAIR
                    ? Refusal.conflict(
                            "CHAIR_HELD",
                            "Đơn vị đang có chủ tịch trong thời gian này. Anh/chị cho người trước thôi giữ chức vụ đã.")
                    : Refusal.conflict(
                            "HEAD_HELD",
                            "Nơi này đang có người đứng đầu trong thời gian đã chọn. Anh/chị cho người trước thôi giữ chức vụ"
                                    + " đã.");
        }
    }
}
