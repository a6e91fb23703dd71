/**
 * Feedback of peers on behaviour: nominated by the employee, approved by the assessor, answered without names. Nothing is
 * shown before a round is closed, and then only counts and comments in an order of chance, from four answers on. It never
 * becomes a rating by itself. What a database administrator could still find out stands in ADR 086.
 */
package id.kinerja.feedback.peer;
