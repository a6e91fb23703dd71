import type common from './locales/id/common.json';
import type evaluation from './locales/id/evaluation.json';
import type home from './locales/id/home.json';
import type identity from './locales/id/identity.json';
import type progress from './locales/id/progress.json';
import type target from './locales/id/target.json';

/** Every text of the product by its id; the Indonesian catalogue is the source. Add a feature's catalogue here. */
export type MessageId = keyof (typeof common &
  typeof evaluation &
  typeof home &
  typeof identity &
  typeof progress &
  typeof target);
