package vn.giaouoc.app.rights.route;

/**
 * One route: what it asks for, and a request that would be good if one had the right.
 *
 * @param method GET, POST, PUT or DELETE
 * @param path as the router has it
 * @param query with $words, or nothing
 * @param body JSON with $words, or nothing
 * @param done true when somebody who may gets a 2xx or 3xx for this request; false when it stops at a rule
 */
public record Row(Right right, String method, String path, String query, String body, boolean done) {

    /** The route as the router names it. */
    public String route() {
        return method + " " + path;
    }

    /** True when the route names one person. */
    public boolean ofPerson() {
        return path.contains("{personId}") || path.contains("{person}");
    }

    static Row read(Right right, String path) {
        return read(right, path, "");
    }

    static Row read(Right right, String path, String query) {
        return new Row(right, "GET", path, query, "", true);
    }

    static Row row(Right right, String method, String path, String body) {
        return new Row(right, method, path, "", body, true);
    }

    static Row stops(Right right, String method, String path, String body) {
        return new Row(right, method, path, "", body, false);
    }
}
