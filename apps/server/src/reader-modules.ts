import type { ReaderModules } from '@platform/server/apart/task.ts';

/** Every reader of foreign bytes, by the name of its task. A limited process loads the one that it is asked for. */
export const readerModules = {
  'academy.world': () => import('@desk/academy/server/worlds/read-world.ts'),
  'criteria.journeys': () => import('@desk/assessment/server/criteria/read-journeys.ts'),
  'document.replay': () => import('@desk/documents/server/verdict/read-replay.ts'),
  'document.trust-store': () => import('@desk/documents/server/trust/read-store.ts'),
  'document.files': () => import('@desk/documents/server/pieces/read-files.ts'),
  'document.verdict': () => import('@desk/documents/server/verdict/read-verdict.ts'),
  'ingest.messages': () => import('@platform/server/ingest/read-messages.ts'),
  'investigation.peek': () => import('@desk/investigations/server/imports/read-peek.ts'),
  'investigation.plan': () => import('@desk/investigations/server/imports/read-table.ts'),
  'investigation.passengers': () =>
    import('@desk/investigations/server/journeys/read-passengers.ts'),
  'investigation.stamp': () => import('@desk/investigations/server/time-stamps/read-stamp.ts'),
  'risk.counts': () => import('@desk/risk/server/datasets/read-count-file.ts'),
  'watch-list.entries': () => import('@desk/assessment/server/watch-lists/read-entries.ts'),
} as const satisfies ReaderModules;
