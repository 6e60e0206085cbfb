package vn.giaouoc.app.spreadsheet.upload;

/** Told now and then what long work is doing and how far it is. */
public interface Progress {

    /** Nobody watches. */
    Progress NONE = (what, done, total) -> {};

    /**
     * One step further.
     *
     * @param what the work in words for people, such as "Đang kiểm tra"
     * @param done rows done
     * @param total rows in all
     */
    void at(String what, long done, long total);
}
