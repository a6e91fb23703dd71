/** Who is told of a step of a follow-up. */
package id.kinerja.followup.notice;
