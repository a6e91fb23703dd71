/** Takes answers out of the count: two persons, a reason that is published, and only before publication. */
package id.kinerja.survey.result.voiding;
