/** The laws of the house, executed. Begin with {@link vn.giaouoc.ui.house.HouseRulesTest}. */
@NullMarked
package vn.giaouoc.ui.house;

import org.jspecify.annotations.NullMarked;
