/**
 * The tree of units, the positions in them and who holds which, from when to when, assessed by whom. What one person is to another
 * (assessor, assessor's superior, head of the unit) always follows from the assignments in force on a day, never from a role.
 */
package id.kinerja.organization;
