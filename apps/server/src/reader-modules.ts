import type { ReaderModules } from './platform/apart/task.ts';

/** Every reader of foreign bytes, by the name of its task. A limited process loads the one that it is asked for. */
export const readerModules = {
  'academy.world': () => import('./desks/academy/worlds/read-world.ts'),
  'criteria.journeys': () => import('./desks/assessment/criteria/read-journeys.ts'),
  'document.replay': () => import('./desks/documents/verdict/read-replay.ts'),
  'document.trust-store': () => import('./desks/documents/trust/read-store.ts'),
  'document.files': () => import('./desks/documents/pieces/read-files.ts'),
  'document.verdict': () => import('./desks/documents/verdict/read-verdict.ts'),
  'ingest.messages': () => import('./platform/ingest/read-messages.ts'),
  'investigation.peek': () => import('./desks/investigations/imports/read-peek.ts'),
  'investigation.plan': () => import('./desks/investigations/imports/read-table.ts'),
  'investigation.passengers': () => import('./desks/investigations/journeys/read-passengers.ts'),
  'investigation.stamp': () => import('./desks/investigations/time-stamps/read-stamp.ts'),
  'risk.counts': () => import('./desks/risk/datasets/read-count-file.ts'),
  'watch-list.entries': () => import('./desks/assessment/watch-lists/read-entries.ts'),
} as const satisfies ReaderModules;
