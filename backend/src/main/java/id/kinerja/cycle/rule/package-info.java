/**
 * Settings of the office as versions with a day from which they hold. A feature declares a {@link RuleSection}: a record with
 * documented defaults; the office adds versions with a reason, nothing is ever overwritten, and what was signed stays as it is.
 */
package id.kinerja.cycle.rule;
