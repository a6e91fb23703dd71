/**
 * Whom to ask: finished visits are counted, every nth is given a single-use code. A row knows a week and who handled the visit, but
 * neither the visit nor a time; its id is random, since one made of time would tell when.
 */
package id.kinerja.survey.invitation;
