/**
 * Judges the rows of a table: recognises its columns, reads each cell, compares with the other rows and with what the
 * office already knows, and says in codes what is wrong. Plain classes; nothing here touches a database.
 */
package id.kinerja.integration.check;
