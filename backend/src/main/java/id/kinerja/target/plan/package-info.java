/**
 * The plan (SKP): the versioned agreement of an employee and the assessor on targets, behaviour and its annexes, from the
 * first draft to both signatures. Other features learn of it by {@link id.kinerja.target.plan.PlanEstablished} and read it
 * through {@link id.kinerja.target.plan.Plans}.
 */
package id.kinerja.target.plan;
