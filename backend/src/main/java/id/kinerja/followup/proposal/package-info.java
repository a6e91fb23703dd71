/** What somebody proposes for a person, for whom one may propose, and what recent results suggest. */
package id.kinerja.followup.proposal;
