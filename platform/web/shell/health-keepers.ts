import type { Role } from '@platform/api/vocabulary.ts';

/** Roles to which the server tells how its parts fare. */
export const healthKeepers: readonly Role[] = [
  'administrator',
  'operator',
  'data-protection-officer',
];
