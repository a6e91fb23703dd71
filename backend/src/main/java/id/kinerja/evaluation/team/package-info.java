/** What there is to do: the team of an assessor with its state, and the tasks of the caller. Each is one statement. */
package id.kinerja.evaluation.team;
