/**
 * The database of a machine that has none: a PostgreSQL of our own in a folder, started before the application and
 * stopped after it. It promises that an acknowledged write survives any kill, and that the next start needs no help.
 * Where a JDBC URL is configured nothing here runs, and a production image carries no PostgreSQL programs.
 */
package id.kinerja.shared.database;
