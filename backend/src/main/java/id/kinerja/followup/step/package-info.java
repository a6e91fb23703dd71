/** The steps of a follow-up: its states, who may take which, and what was said on the way. */
package id.kinerja.followup.step;
