import type { PendingPaths } from './pending';
import type { paths as generated } from './schema';

/** The contract of openapi.yaml, plus calls the backend does not describe there yet. */
export type paths = generated & Omit<PendingPaths, keyof generated>;
export type { components } from './schema';
