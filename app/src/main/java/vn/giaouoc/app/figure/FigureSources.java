package vn.giaouoc.app.figure;

import java.util.List;

/** A feature that brings many figures at once, such as those its content names. */
public interface FigureSources {

    List<FigureSource> figures();
}
