import type { Output } from '@platform/api/endpoint.ts';
import type { travellersEndpoints } from '../../api/endpoints.ts';

/** An item of the quarantine, with the version that decisions on it name. */
export type Item = Output<(typeof travellersEndpoints)['listQuarantine']>['items'][number];
