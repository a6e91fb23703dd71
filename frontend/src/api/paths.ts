import type { PendingPaths } from './pending';
import type { paths as generated } from './schema';

/**
 * The contract of openapi.yaml. What pending.ts declares stands in front of it, so that a new contract never breaks a screen;
 * delete an entry there to take the generated type.
 */
export type paths = PendingPaths & Omit<generated, keyof PendingPaths>;
export type { components } from './schema';
