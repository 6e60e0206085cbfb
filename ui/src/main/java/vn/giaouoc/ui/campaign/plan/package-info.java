/**
 * The parts of a plan's page: head, contents, sections, criteria, timeline. They show a plan and ask nothing. Begin with
 * {@link vn.giaouoc.ui.campaign.plan.PlanArticle}.
 */
@NullMarked
package vn.giaouoc.ui.campaign.plan;

import org.jspecify.annotations.NullMarked;
