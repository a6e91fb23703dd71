/**
 * How two human ratings become a predicate, and how the system suggests one of them: the nine cells and the rule of
 * results. Plain rules with their legal source, no database.
 */
package id.kinerja.evaluation.rating;
