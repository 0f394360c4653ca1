import type { Citation, Finding } from '@amirani/core';
import type { HitEvidence, HitSystem } from './model.ts';

/** A hit as it was found. */
export interface FoundHit {
  /** The id of the traveller. */
  readonly traveller: string;
  readonly system: HitSystem;
  readonly evidence: HitEvidence;
  /** SHA-256 of the evidence, in hex. */
  readonly digest: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly producedBy: string;
}

/** Which data may be compared with which lists. */
const LISTS: Readonly<Record<HitSystem, Citation>> = {
  api: { act: 'Reg. (EU) 2016/399', article: 'Art. 8(2)(a)' },
  pnr: { act: 'Dir. (EU) 2016/681', article: 'Art. 6(3)(a)' },
};
const CRITERIA: Citation = { act: 'Dir. (EU) 2016/681', article: 'Art. 6(3)(b)' };

/**
 * A hit as a finding: it is a person's to judge, and neither a decision nor a score of anybody. It would change with the
 * traveller's data, with the entry or criterion, and with what a person says.
 */
export const hitFinding = ({
  traveller,
  system,
  evidence,
  digest,
  at,
  producedBy,
}: FoundHit): Finding => ({
  code: `targeting.hit.${evidence.kind}`,
  subject: traveller,
  result: 'yours-to-judge',
  severity: 'attention',
  rule: evidence.kind === 'watch-list' ? LISTS[system] : CRITERIA,
  evidence: [{ source: placeOf(evidence), locator: locatorOf(evidence), digest }],
  wouldChange: ['targeting.hit.ended.data-changed', 'targeting.hit.ended.entry-changed'],
  at,
  producedBy,
});

const placeOf = (evidence: HitEvidence): string =>
  evidence.kind === 'watch-list'
    ? `watch-list ${evidence.list.id} version ${evidence.list.version}`
    : `criterion ${evidence.id} version ${evidence.version}`;

const locatorOf = (evidence: HitEvidence): string =>
  evidence.kind === 'watch-list'
    ? `entry ${evidence.entry.id} version ${evidence.entryVersion}`
    : evidence.digest;
