/**
 * How far an agreement has come and what its keeper may do next: the line of its life, and a dialog for each move. Buttons
 * stand only where the table of moves allows them. Begin with {@link vn.giaouoc.ui.agreement.life.KeeperMoves}.
 */
@NullMarked
package vn.giaouoc.ui.agreement.life;

import org.jspecify.annotations.NullMarked;
