package vn.giaouoc.app.member;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.common.PersonName;
import vn.giaouoc.db.member.Gender;
import vn.giaouoc.db.member.Membership;
import vn.giaouoc.db.member.MembershipRows;
import vn.giaouoc.db.member.Person;
import vn.giaouoc.db.member.PersonRows;
import vn.giaouoc.db.member.list.MemberQuery;

@MicronautTest(transactional = false)
class MemberRowsTest {

    private static final int MANY = 2_500;

    @Inject
    MemberScene scene;

    @Inject
    MemberDesk desk;

    @Inject
    MemberList list;

    @Inject
    PersonRows persons;

    @Inject
    MembershipRows memberships;

    @Inject
    Times times;

    @Test
    void thousands_go_in_as_batches_and_are_leafed_through() {
        long unit = scene.unit("Công ty Cổ phần May Đông Lĩnh 2");
        var people = new ArrayList<Person>();
        var places = new ArrayList<Membership>();
        IntStream.range(0, MANY).forEach(each -> {
            var name = PersonName.of("Nguyễn Thị Số " + each);
            people.add(new Person(
                    Ids.next(),
                    name.value(),
                    name.searchKey(),
                    name.sortKey(),
                    1990,
                    null,
                    Gender.FEMALE,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    times.now(),
                    0));
            places.add(desk.membership(
                    Ids.next(), people.getLast().id(), unit, MembershipDetails.memberOf(0), scene.today()));
        });
        persons.insert(people);
        memberships.insert(places);
        var chair = scene.chairOf(unit);
        assertThat(list.count(chair, unit, MemberQuery.ALL)).isEqualTo(MANY);
        assertThat(list.page(chair, unit, MemberQuery.ALL.text("so 2499"), 0, 9))
                .hasSize(1);
        assertThat(list.page(chair, unit, MemberQuery.ALL, MANY - 1, 9)).hasSize(1);
    }
}
