package vn.giaouoc.db.member.list;

/**
 * How many belong to one department today; what superiors may see, for it names nobody.
 *
 * @param departmentId 0 for those in no department
 * @param members union members, those on leave included
 * @param women women among them
 * @param suspended members on leave from union life
 * @param staff people who work there and are no members yet
 */
public record DepartmentCount(long departmentId, String name, long members, long women, long suspended, long staff) {}
