package vn.giaouoc.app.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import vn.giaouoc.app.access.DemoSignIns;

/** The sign-ins of the demo, for its sign-in page; there is no such bean without {@code --demo}. */
@Singleton
@Requires(property = "portal.demo", value = "true")
class DemoSignInList implements DemoSignIns {

    @Override
    public List<DemoSignIn> all() {
        var all = new ArrayList<DemoSignIn>();
        for (var officer : DemoAccess.OFFICERS) {
            var name = DemoCast.person(officer.person()).name();
            all.add(new DemoSignIn(officer.role(), name, officer.login(), DemoAccess.PASSWORD));
        }
        for (var head : DemoHead.ALL) {
            var login = head.login();
            if (login != null) {
                all.add(new DemoSignIn(head.role(), head.name(), login, DemoAccess.PASSWORD));
            } else if (head.shown()) {
                all.add(new DemoSignIn(head.role(), head.name(), head.phone(), DemoAccess.PIN));
            }
        }
        for (var number : DemoAccess.WITH_PIN) {
            var person = DemoCast.person(number);
            all.add(new DemoSignIn(
                    number == DemoHead.DELEGATE
                            ? "Đoàn viên được ủy quyền ký thay Trưởng Khoa Ngoại"
                            : "Đoàn viên (điện thoại + PIN)",
                    java.text.Normalizer.normalize(person.name(), java.text.Normalizer.Form.NFC),
                    String.valueOf(person.phone()),
                    DemoAccess.PIN));
        }
        var newcomer = DemoCast.person(DemoCast.NEWCOMER);
        all.add(new DemoSignIn(
                "Đoàn viên mở thẻ lần đầu (hỏi năm sinh)",
                newcomer.name(),
                "/k/#" + DemoAccess.LINK,
                "năm sinh " + newcomer.born()));
        return all;
    }
}
