package vn.giaouoc.app.figure;

import java.util.List;

/** A figure that counts people: whoever adds up several units asks who they are, so that nobody counts twice. */
public interface FigurePersons extends FigureRows {

    /** The ids of the persons counted, in ascending order; as many as the value says, fewer where somebody counts twice. */
    List<Long> persons(FigureScope scope);

    @Override
    default boolean personal() {
        return true;
    }
}
