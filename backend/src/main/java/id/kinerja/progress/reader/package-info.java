/** What a caller is to the person whose work is looked at, and what follows from it. */
package id.kinerja.progress.reader;
