import type { Role } from './vocabulary.ts';

/** Roles that check travellers at the border. They read API data, never PNR. */
const borderRoles: readonly Role[] = ['border-officer', 'second-line-officer'];

/** Roles that read travellers, cases or exhibits. The operator reads raw messages in quarantine. */
const readingRoles: readonly Role[] = [
  ...borderRoles,
  'pnr-analyst',
  'operator',
  'data-protection-officer',
  'document-examiner',
  'referral-team',
  'investigator',
  'head-of-investigations',
];

/**
 * Whether two roles must not meet in one account: border and PNR (PNR Dir. Art. 6(8)); administrator and any role that
 * reads travellers, cases or exhibits; data protection officer and anything (GDPR Art. 38(6)).
 */
export const areIncompatible = (one: Role, other: Role): boolean =>
  one !== other && (excludes(one, other) || excludes(other, one));

const excludes = (one: Role, other: Role): boolean =>
  one === 'data-protection-officer' ||
  (one === 'administrator' && readingRoles.includes(other)) ||
  (one === 'pnr-analyst' && borderRoles.includes(other));

/** The first two roles of a set that must not meet; undefined if all may. */
export const conflictOf = (roles: readonly Role[]): readonly [Role, Role] | undefined => {
  for (const [at, one] of roles.entries())
    for (const other of roles.slice(at + 1)) if (areIncompatible(one, other)) return [one, other];
  return undefined;
};

/**
 * The roles that an account acts in. All of them, if they are compatible. An account from before the rule keeps the
 * first of two incompatible roles: administrator before data protection officer before the others in their stored
 * order, so that somebody is left who can settle it.
 */
export const actingRoles = (roles: readonly Role[]): readonly Role[] => {
  const first = (['administrator', 'data-protection-officer'] as const).filter((role) =>
    roles.includes(role),
  );
  const kept: Role[] = [];
  for (const role of [...first, ...roles])
    if (!kept.includes(role) && !kept.some((other) => areIncompatible(role, other)))
      kept.push(role);
  return roles.filter((role) => kept.includes(role));
};
