package vn.giaouoc.app.member;

/**
 * Mend what is written about a member.
 *
 * @param person an empty citizen number keeps the one that is sealed
 * @param forgetCitizen removes the sealed citizen number
 * @param personVersion the version the officer saw; another one means somebody else was quicker
 * @param membershipVersion the same for the membership
 */
public record EditMember(
        long personId,
        long organisationId,
        PersonDetails person,
        MembershipDetails membership,
        boolean forgetCitizen,
        long personVersion,
        long membershipVersion) {}
