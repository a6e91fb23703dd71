/** What both sides say; the decider must hear both before deciding (PP 30/2019 art. 59 (3)). */
package id.kinerja.objection.statement;
