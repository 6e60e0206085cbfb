package vn.giaouoc.app.organisation.succession.request;

import vn.giaouoc.app.organisation.Decision;

/** An event of several units as somebody wishes it (trade: 3.4). */
public sealed interface SuccessionWish
        permits MergeOrganisations, ConsolidateOrganisations, SplitOrganisation, DetachOrganisation {

    Decision decision();
}
