package vn.giaouoc.app.agreement.door;

import io.micronaut.serde.annotation.Serdeable;

/** The id of what was made. */
@Serdeable
record Made(String id) {

    static Made of(long id) {
        return new Made(Long.toString(id));
    }
}
