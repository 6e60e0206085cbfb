package vn.giaouoc.app.pledge.check;

/**
 * A figure that is not what the rows say.
 *
 * @param campaign the campaign's code
 * @param unit the unit's latest name
 * @param department the department's name, empty for people without one
 * @param column the column of the tally
 */
public record TallyDifference(
        String campaign, int year, String unit, String department, String column, long stored, long recomputed) {

    /** One line for the console. */
    public String line() {
        return campaign + " năm " + year + ", " + unit + (department.isEmpty() ? "" : ", " + department) + ": cột "
                + column + " đang lưu " + stored + ", tính lại từ hồ sơ là " + recomputed;
    }
}
