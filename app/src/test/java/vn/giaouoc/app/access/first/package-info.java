/** Tests of the first way in, each on a database of its own. They know the services alone. Begin with FirstAdministratorTest. */
@org.jspecify.annotations.NullMarked
package vn.giaouoc.app.access.first;
