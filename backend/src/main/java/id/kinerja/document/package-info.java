/**
 * Official forms: what was agreed and decided, on paper as the regulation wants it and as a spreadsheet. A form is told from
 * what was signed; what nobody has signed yet says DRAF. Each issued document has a code by which anybody can verify it
 * without learning what it says.
 */
package id.kinerja.document;
