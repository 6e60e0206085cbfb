package vn.giaouoc.app.invitation.request;

import io.micronaut.serde.annotation.Serdeable;

/**
 * Somebody who may be invited, as lists of choice show him or her.
 *
 * @param departmentId "0" for those in no department
 * @param department empty for those in none
 */
@Serdeable
public record Guest(String id, String name, String departmentId, String department) {

    /** Name and department, so that namesakes are told apart. */
    public String label() {
        return department.isEmpty() ? name : name + " · " + department;
    }
}
