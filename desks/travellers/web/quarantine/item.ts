import type { endpoints, Output } from '@amirani/contract';

/** An item of the quarantine, with the version that decisions on it name. */
export type Item = Output<(typeof endpoints)['listQuarantine']>['items'][number];
