/** The five plans and how they are loaded, told as tests on the real engine. */
@NullMarked
package vn.giaouoc.app.campaign.plan;

import org.jspecify.annotations.NullMarked;
