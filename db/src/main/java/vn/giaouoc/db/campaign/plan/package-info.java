/**
 * A campaign's plan as one document: everything the paper says, clause by clause, with stable ids. It knows nothing of
 * tables but its own history of versions. Begin with {@link vn.giaouoc.db.campaign.plan.Plan}.
 */
@NullMarked
package vn.giaouoc.db.campaign.plan;

import org.jspecify.annotations.NullMarked;
