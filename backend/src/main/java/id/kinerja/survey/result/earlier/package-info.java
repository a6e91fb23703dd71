/** Indexes that were published before this system, as they were given: for trends on the same scale, never reckoned anew. */
package id.kinerja.survey.result.earlier;
