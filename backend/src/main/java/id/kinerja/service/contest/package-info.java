/**
 * The right of reply to a number: whoever holds that a request should not count for them says so, the head of the unit decides, and
 * never about themselves. What is accepted is left out of that person's numbers, in sight and with its reason.
 */
package id.kinerja.service.contest;
