package vn.giaouoc.app.common;

/** What an office may let a person do inside its subtree. Entering, approving and consolidating are separate. */
public enum Authority {
    /** See figures, units and campaigns of the subtree (counts, no names). */
    SEE_FIGURES,
    /** See the names of members of the unit itself. */
    SEE_MEMBERS,
    /** Add, mend, import, move members of the unit. */
    KEEP_MEMBERS,
    /** Print invitations, enter paper pledges, run a kiosk. */
    GATHER_PLEDGES,
    /** Keep what happens in the unit during the year: conferences, dialogues, papers, propaganda, awards, money. */
    KEEP_ACTIVITIES,
    /** Enter number, place and day of the unit's own papers, lay signed copies beside them (văn thư). */
    KEEP_PAPERS,
    /** Found, rename, transfer, dissolve units below; import units. */
    KEEP_TREE,
    /** Open a campaign year, set windows and deadlines, issue a new text. */
    KEEP_CAMPAIGNS,
    /** Submit the reports of the unit itself, take them back; never those of a unit below. */
    SUBMIT_REPORT,
    /** Review reports of units below. */
    REVIEW,
    /** Consolidate reports of units below. */
    CONSOLIDATE,
    /** Inspect units below. */
    INSPECT,
    /** Give and end offices, open and disable accounts of the subtree. */
    KEEP_ACCOUNTS
}
