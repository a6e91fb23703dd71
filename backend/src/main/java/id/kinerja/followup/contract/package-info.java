/** When contracts of PPPK end, and telling those concerned in time: a contract ends by itself, an extension does not come by itself. */
package id.kinerja.followup.contract;
