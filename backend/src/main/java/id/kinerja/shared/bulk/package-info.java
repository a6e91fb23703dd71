/** Many rows in one statement. */
package id.kinerja.shared.bulk;
