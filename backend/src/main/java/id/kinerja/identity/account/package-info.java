/** Accounts: who may enter, with which roles, and what each sees of himself. */
package id.kinerja.identity.account;
