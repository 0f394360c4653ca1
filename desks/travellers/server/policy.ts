import type { Role } from '@platform/api/vocabulary.ts';
import type { DatabaseRole } from '@platform/server/database/access.ts';

/** What a role may see of travellers, and in which database role it reads. */
export interface View {
  readonly databaseRole: DatabaseRole;
  /** Whether PNR and its links to API are within sight (R4). */
  readonly pnr: boolean;
}

/** The view of a role; undefined for those who read no traveller. The grants of the database say the same. */
export const viewOf = (role: Role | undefined): View | undefined =>
  role === undefined ? undefined : VIEWS[role];

const VIEWS: Readonly<Record<Role, View | undefined>> = {
  'border-officer': { databaseRole: 'amirani_border', pnr: false },
  'second-line-officer': { databaseRole: 'amirani_second_line', pnr: false },
  'pnr-analyst': { databaseRole: 'amirani_pnr', pnr: true },
  'data-protection-officer': { databaseRole: 'amirani_oversight', pnr: true },
  operator: undefined,
  administrator: undefined,
  // Document examiners need only the document, so they read no flight list (R55).
  'document-examiner': undefined,
  trainer: undefined,
  'trust-administrator': undefined,
  // Who helps knows of the traveller what the referral says.
  'referral-team': undefined,
  // Risk analysis is of places and times, never of a person.
  'risk-analyst': undefined,
  'risk-head': undefined,
  // An investigation reads what was disclosed to its case, never the lists (R2, R3).
  investigator: undefined,
  'head-of-investigations': undefined,
  'programme-manager': undefined,
  certifier: undefined,
  trainee: undefined,
};
