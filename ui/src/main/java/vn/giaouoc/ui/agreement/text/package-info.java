/**
 * The text of an agreement: read, and written clause by clause and target by target. What is typed is saved while it is
 * typed; whoever is overtaken is told and loses nothing. Begin with {@link vn.giaouoc.ui.agreement.text.TextPart}.
 */
@NullMarked
package vn.giaouoc.ui.agreement.text;

import org.jspecify.annotations.NullMarked;
