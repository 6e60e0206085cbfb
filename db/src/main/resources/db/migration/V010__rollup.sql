-- What roll-ups look up a hundred thousand times a question, answered from the index alone (design: numbers that always
-- agree): the level and superior of a unit on a day, and the few units that are only copied.

CREATE INDEX organisation_version_place
    ON organisation_version (organisation_id, valid_from, valid_to, level, parent_id, counted);

CREATE INDEX organisation_version_copies ON organisation_version (counted, valid_from, valid_to, organisation_id);
