/** What a person can contest, and until when. */
package id.kinerja.objection.opening;
