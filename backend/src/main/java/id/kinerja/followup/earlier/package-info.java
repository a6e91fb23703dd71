/** Results of earlier years, kept exactly as they were given: never reckoned anew, never compared across rules. */
package id.kinerja.followup.earlier;
