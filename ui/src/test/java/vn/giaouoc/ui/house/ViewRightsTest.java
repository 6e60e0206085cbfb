package vn.giaouoc.ui.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.access.Authorities;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Grant;
import vn.giaouoc.app.member.MemberScene;
import vn.giaouoc.db.access.Account;
import vn.giaouoc.db.access.AccountRepository;
import vn.giaouoc.db.access.office.OfficeKind;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.ui.ViewTest;
import vn.giaouoc.ui.shell.Needs;
import vn.giaouoc.ui.shell.NotForYouView;

/** Every view × every role: it opens for those the table names and for nobody else. */
class ViewRightsTest extends ViewTest {

    /** Who sits before the screen. */
    enum Who {
        ANONYMOUS(null, Authorities.Place.GRASSROOTS),
        MEMBER(null, Authorities.Place.GRASSROOTS),
        CHAIR(OfficeKind.CHAIR, Authorities.Place.GRASSROOTS),
        DEPUTY(OfficeKind.DEPUTY, Authorities.Place.GRASSROOTS),
        DEPARTMENT_HEAD(OfficeKind.DEPARTMENT_HEAD, Authorities.Place.GRASSROOTS),
        GROUP_HEAD(OfficeKind.GROUP_HEAD, Authorities.Place.GRASSROOTS),
        CLERK(OfficeKind.CLERK, Authorities.Place.GRASSROOTS),
        REVIEWER(OfficeKind.REVIEWER, Authorities.Place.SUPERIOR),
        SUPERIOR_CHAIR(OfficeKind.CHAIR, Authorities.Place.SUPERIOR),
        SUPERIOR_CLERK(OfficeKind.CLERK, Authorities.Place.SUPERIOR),
        INSPECTOR(OfficeKind.INSPECTOR, Authorities.Place.SUPERIOR),
        PROVINCE_REVIEWER(OfficeKind.REVIEWER, Authorities.Place.ROOT),
        PROVINCE_CHAIR(OfficeKind.CHAIR, Authorities.Place.ROOT),
        ADMINISTRATOR(OfficeKind.ADMINISTRATOR, Authorities.Place.ROOT);

        private final @Nullable OfficeKind kind;
        private final Authorities.Place place;

        Who(@Nullable OfficeKind kind, Authorities.Place place) {
            this.kind = kind;
            this.place = place;
        }
    }

    /** The decisions: a view that is missing here fails. ALL needs no sign-in, SIGNED_IN no office. */
    private static final String TABLE = """
            CampaignListView      ALL
            CampaignView          ALL
            HomeView              SIGNED_IN
            OwnRecordView         SIGNED_IN
            MyPledgeView          SIGNED_IN
            MembersView           CHAIR DEPUTY DEPARTMENT_HEAD GROUP_HEAD
            TransfersView         CHAIR DEPUTY
            ImportMembersView     CHAIR DEPUTY
            DeskView              CHAIR DEPUTY DEPARTMENT_HEAD GROUP_HEAD
            PaperPledgeView       CHAIR DEPUTY DEPARTMENT_HEAD GROUP_HEAD
            OrganisationTreeView  CHAIR DEPUTY CLERK REVIEWER SUPERIOR_CHAIR SUPERIOR_CLERK INSPECTOR PROVINCE_REVIEWER PROVINCE_CHAIR ADMINISTRATOR
            OrganisationView      CHAIR DEPUTY CLERK REVIEWER SUPERIOR_CHAIR SUPERIOR_CLERK INSPECTOR PROVINCE_REVIEWER PROVINCE_CHAIR ADMINISTRATOR
            WorkplacesView        CHAIR DEPUTY CLERK REVIEWER SUPERIOR_CHAIR SUPERIOR_CLERK INSPECTOR PROVINCE_REVIEWER PROVINCE_CHAIR ADMINISTRATOR
            DelegationsView       SIGNED_IN
            AgreementsView        CHAIR DEPUTY CLERK REVIEWER SUPERIOR_CHAIR SUPERIOR_CLERK INSPECTOR PROVINCE_REVIEWER PROVINCE_CHAIR ADMINISTRATOR
            AgreementView         SIGNED_IN
            MyAgreementsView      SIGNED_IN
            ReportsView           CHAIR DEPUTY CLERK REVIEWER SUPERIOR_CHAIR SUPERIOR_CLERK INSPECTOR PROVINCE_REVIEWER PROVINCE_CHAIR ADMINISTRATOR
            ReportView            CHAIR DEPUTY CLERK REVIEWER SUPERIOR_CHAIR SUPERIOR_CLERK INSPECTOR PROVINCE_REVIEWER PROVINCE_CHAIR ADMINISTRATOR
            OverviewView          REVIEWER SUPERIOR_CHAIR INSPECTOR PROVINCE_REVIEWER PROVINCE_CHAIR
            QueueView             REVIEWER SUPERIOR_CHAIR PROVINCE_REVIEWER PROVINCE_CHAIR
            RollupView            CHAIR DEPUTY CLERK REVIEWER SUPERIOR_CHAIR SUPERIOR_CLERK INSPECTOR PROVINCE_REVIEWER PROVINCE_CHAIR ADMINISTRATOR
            FaqView               ALL
            QuestionsView         CHAIR DEPUTY SUPERIOR_CHAIR PROVINCE_REVIEWER PROVINCE_CHAIR
            QuestionView          CHAIR DEPUTY SUPERIOR_CHAIR PROVINCE_REVIEWER PROVINCE_CHAIR
            RemindersView         REVIEWER SUPERIOR_CHAIR PROVINCE_REVIEWER PROVINCE_CHAIR
            ImportUnitsView       REVIEWER SUPERIOR_CHAIR PROVINCE_REVIEWER PROVINCE_CHAIR ADMINISTRATOR
            CampaignYearsView     PROVINCE_REVIEWER PROVINCE_CHAIR
            ActivityView          CHAIR DEPUTY DEPARTMENT_HEAD GROUP_HEAD CLERK REVIEWER SUPERIOR_CHAIR SUPERIOR_CLERK INSPECTOR PROVINCE_REVIEWER PROVINCE_CHAIR ADMINISTRATOR
            AccountsView          CHAIR SUPERIOR_CHAIR PROVINCE_CHAIR ADMINISTRATOR
            MyAccountView         SIGNED_IN
            """;

    private static final Map<String, Set<String>> DECISIONS = decisions();

    @Inject
    MemberScene scene;

    @Inject
    AccountRepository accounts;

    @Test
    void every_view_is_decided_upon_and_says_so_itself() {
        var views = views();
        assertThat(new TreeSet<>(DECISIONS.keySet()))
                .as("decide in this table who opens a new view")
                .isEqualTo(new TreeSet<>(views.keySet()));
        views.forEach((name, view) -> {
            var who = DECISIONS.getOrDefault(name, Set.of());
            assertThat(view.isAnnotationPresent(AnonymousAllowed.class))
                    .as("%s is open to everybody", name)
                    .isEqualTo(who.contains("ALL"));
            assertThat(view.isAnnotationPresent(Needs.class))
                    .as("%s needs an authority", name)
                    .isEqualTo(!who.contains("ALL") && !who.contains("SIGNED_IN"));
        });
    }

    @Test
    void a_view_opens_for_those_the_table_names_and_for_nobody_else() {
        var faults = new ArrayList<String>();
        for (var who : Who.values()) {
            long unit = sitDown(who);
            views().forEach((name, view) -> {
                UI.getCurrent().navigate(address(view, unit));
                var shown = getCurrentView().getClass();
                var expected = opens(name, who) ? view : NotForYouView.class;
                if (!shown.equals(expected)) {
                    faults.add("%s as %s shows %s".formatted(name, who, shown.getSimpleName()));
                }
            });
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void a_unit_of_elsewhere_is_not_shown_to_anybody_whatever_the_address_says() {
        long foreign = scene.unit("Zforeign");
        scene.member(foreign, "Nguyễn Zstranger");
        var faults = new ArrayList<String>();
        for (var who : Who.values()) {
            sitDown(who);
            for (var address : List.of(
                    "to-chuc/#?",
                    "tong-hop/#?",
                    "ban-lam-viec?noi=#",
                    "doan-vien?don-vi=#",
                    "co-quan-phong-ban?don-vi=#",
                    "giao-uoc?don-vi=#",
                    "hoat-dong?don-vi=#")) {
                var parts = address.replace("#", Long.toString(foreign)).split("\\?", 2);
                UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts[1]));
                var text = ((HasElement) getCurrentView()).getElement().getTextRecursively();
                var fault = getCurrentView().getClass().getSimpleName().contains("Internal");
                if (fault || text.contains("Zforeign") || text.contains("Zstranger")) {
                    faults.add(address + " as " + who + ": " + text);
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    private static boolean opens(String view, Who who) {
        var named = DECISIONS.getOrDefault(view, Set.of());
        return named.contains("ALL")
                || (named.contains("SIGNED_IN") && who != Who.ANONYMOUS)
                || named.contains(who.name());
    }

    /** Somebody with this office at a unit of the scene; answers with the unit. */
    private long sitDown(Who who) {
        long superior = scene.superior();
        long unit = who.place.equals(Authorities.Place.GRASSROOTS) ? scene.unit(superior, "Y tế") : superior;
        long person = scene.member(scene.unit(superior, "Trường"), "Kpă Nay");
        if (who == Who.ANONYMOUS) {
            return unit;
        }
        signIn(new Actor(account(person), person, "Kpă Nay", 0, grants(who, unit)));
        return unit;
    }

    private long account(long person) {
        long id = Ids.next();
        var login = "v" + Long.toString(id, 36);
        return accounts.save(new Account(
                        id, person, login, null, false, null, null, null, null, Instant.EPOCH.plusSeconds(1)))
                .id();
    }

    private List<Grant> grants(Who who, long unit) {
        var kind = who.kind;
        if (kind == null) {
            return List.of();
        }
        long department = kind.ofDepartment() ? scene.department(unit, "Khoa Nhi") : 0;
        return List.of(
                new Grant(unit, department, kind.label(), Authorities.of(kind, who.place), !kind.ofDepartment()));
    }

    private static String address(Class<?> view, long unit) {
        return view.getAnnotation(Route.class)
                .value()
                .replaceAll(":id(\\([^)]*\\))?", Long.toString(unit))
                .replace(":code", "BD-NOI-KHONG-TIEU-CUC-2020-2028");
    }

    private static Map<String, Class<?>> views() {
        var views = new TreeMap<String, Class<?>>();
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("vn.giaouoc.ui").stream()
                        .filter(type -> type.isAnnotatedWith(Route.class))
                        .map(JavaClass::reflect)
                        .filter(view -> view != NotForYouView.class)
                        .forEach(view -> views.put(view.getSimpleName(), view));
        return views;
    }

    private static Map<String, Set<String>> decisions() {
        var decisions = new TreeMap<String, Set<String>>();
        TABLE.lines().forEach(line -> {
            var words = Arrays.asList(line.trim().split(" +"));
            decisions.put(words.getFirst(), Set.copyOf(words.subList(1, words.size())));
        });
        return decisions;
    }
}
