package vn.giaouoc.app.question.door;

import io.micronaut.serde.annotation.Serdeable;

/** The id of what was asked or published. */
@Serdeable
record Asked(String id) {

    static Asked of(long id) {
        return new Asked(Long.toString(id));
    }
}
