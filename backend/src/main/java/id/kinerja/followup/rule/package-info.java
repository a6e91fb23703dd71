/** How long follow-ups last and when ends of contracts are announced, as the office sets it. */
package id.kinerja.followup.rule;
