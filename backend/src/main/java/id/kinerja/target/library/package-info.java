/**
 * Examples of targets for each kind of post, kept by the personnel office, offered while a plan is written, and assigned to the drafts of a
 * whole unit or post at once.
 */
package id.kinerja.target.library;
