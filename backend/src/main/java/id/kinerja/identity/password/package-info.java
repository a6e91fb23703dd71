/** Which passwords are good enough, and how they are kept: Argon2id, bounded in number so that sign-ins cannot eat the memory. */
package id.kinerja.identity.password;
