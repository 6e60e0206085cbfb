package vn.giaouoc.app.reminder.due;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** A feature in which unions owe something by a day. */
public interface DueSource {

    /** Everything owed and not handed in on that day, whether its deadline is near or not. */
    List<Due> due(LocalDate day);

    /** The same of these unions only; a source that can ask its tables for less does. */
    default List<Due> due(LocalDate day, Collection<Long> organisations) {
        return due(day).stream()
                .filter(one -> organisations.contains(one.organisationId()))
                .toList();
    }
}
