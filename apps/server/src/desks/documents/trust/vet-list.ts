import type { TrustOptions } from '@amirani/documents/trust';
import { vetting } from '../../../platform/apart/vet.ts';

/** How trust material is opened. */
export type ListArgs = TrustOptions;

/** Opens a list as a store of its own. */
export const listTask = vetting<ListArgs>('document.trust-list', 'table');
