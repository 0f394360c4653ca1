import type { Role } from './vocabulary.ts';

/** Of which course of the academy a certificate is the record of competence for what a role decides (R65). */
export const courseOfRole: Readonly<Partial<Record<Role, string>>> = {
  'pnr-analyst': 'traveller-assessment',
  'second-line-officer': 'schengen-rules',
};
