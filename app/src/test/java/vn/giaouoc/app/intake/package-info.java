/** Tests of lists over HTTP, as a program of a union would send them. They know the API alone. Begin with MemberImportApiTest. */
@org.jspecify.annotations.NullMarked
package vn.giaouoc.app.intake;
