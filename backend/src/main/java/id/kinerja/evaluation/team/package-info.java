/** The team of an assessor with its state, in one statement, and what waits in plans and evaluations. */
package id.kinerja.evaluation.team;
