package vn.giaouoc.app.organisation.succession.plan;

import java.util.List;
import java.util.Map;
import vn.giaouoc.db.organisation.succession.EventEmployer;
import vn.giaouoc.db.organisation.succession.EventPlace;
import vn.giaouoc.db.organisation.workplace.Department;
import vn.giaouoc.db.organisation.workplace.Employer;

/**
 * Departments and employers that go on elsewhere.
 *
 * @param departments those to be made in the takers
 * @param employers those to be made in the takers
 * @param names of the earlier departments and employers, and of groups, by id, for whoever looks beforehand
 */
public record Workplaces(
        List<Department> departments,
        List<EventPlace> places,
        List<Employer> employers,
        List<EventEmployer> employerPlaces,
        Map<Long, String> names) {}
