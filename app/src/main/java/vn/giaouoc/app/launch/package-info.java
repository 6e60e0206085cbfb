/**
 * How the portal is put on its feet: the words of the command line, the database it will use, the order of stopping. It
 * knows features only as beans that announce themselves. Begin with {@link vn.giaouoc.app.launch.CommandLine}.
 */
@NullMarked
package vn.giaouoc.app.launch;

import org.jspecify.annotations.NullMarked;
