/**
 * The demo world: a made-up province with the units, people and edge cases of the trade's notes (part 8), from a fixed
 * seed, built once when the portal runs with {@code --demo}. It may know every feature. Begin with
 * {@link vn.giaouoc.app.demo.DemoWorld}.
 */
@NullMarked
package vn.giaouoc.app.demo;

import org.jspecify.annotations.NullMarked;
