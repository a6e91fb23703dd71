/** Library targets given to the drafts of a whole unit or post at once: seen before it is done, and undone for a day where nobody has touched them. */
package id.kinerja.target.library.bulk;
