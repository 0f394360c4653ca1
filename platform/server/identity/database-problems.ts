import { Problem, type ProblemCode } from '../http/problems.ts';

/** What the migrations 0002 and 0160 raise; besides its index of open proposals. */
const problems: Readonly<Record<string, ProblemCode>> = {
  AM038: 'identity.last-data-protection-officer',
  AM039: 'identity.last-administrator',
  AM162: 'identity.proposal.unknown',
  AM163: 'identity.proposal.not-open',
  AM164: 'identity.proposal.own',
  AM165: 'identity.proposal.stale',
  AM166: 'identity.account.exists',
};

/** Rethrows an error of the database as the problem it stands for. */
export const asProblem = (cause: unknown): never => {
  const { code, constraint } = cause as { readonly code?: string; readonly constraint?: string };
  const known =
    constraint === 'proposal_open'
      ? 'identity.proposal.open'
      : code === undefined
        ? undefined
        : problems[code];
  throw known === undefined ? cause : new Problem(known, {}, { cause });
};
