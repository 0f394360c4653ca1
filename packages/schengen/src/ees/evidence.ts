import type { CivilDate } from '@amirani/core';
import { holdsOn } from '../data/dated-row.ts';
import { type Answer, answer } from '../facts/answer.ts';
import { recording } from './dates.ts';

/** What there is of one crossing: a record in the Entry/Exit System, a stamp. */
export interface CrossingEvidence {
  readonly on: CivilDate;
  readonly ees?: 'with-biometrics' | 'without-biometrics' | null;
  readonly stamp?: boolean;
  /** Whether the two give different days. */
  readonly differ?: boolean;
}

/** Which record of a crossing counts, with the reason. `undetermined`: nothing decides, or the officer does. */
export interface EvidenceAnswer extends Answer {
  readonly use?: 'ees' | 'stamp' | 'either';
}

/**
 * Stamp or Entry/Exit System. Reg. (EU) 2025/1534 Art. 5 for the progressive start: where the system holds nothing of the
 * stay the stamp decides; a record with a biometric file decides against a stamp that differs.
 */
export const decidingRecord = ({
  on,
  ees = null,
  stamp = false,
  differ = false,
}: CrossingEvidence): EvidenceAnswer => {
  const row = recording.find((one) => holdsOn(one, on));
  if (row === undefined) return answer('undetermined', 'schengen.evidence.before-stamps');
  const rows = [row];
  if (row.phase === 'stamps')
    return stamp
      ? { ...answer('met', 'schengen.evidence.stamp', { rows }), use: 'stamp' }
      : answer('undetermined', 'schengen.evidence.none', { rows });
  if (ees === null) {
    if (!stamp) return answer('undetermined', 'schengen.evidence.none', { rows });
    return row.phase === 'ees'
      ? answer('undetermined', 'schengen.evidence.stamp-after-start', { rows })
      : { ...answer('met', 'schengen.evidence.stamp', { rows }), use: 'stamp' };
  }
  if (!stamp || row.phase === 'ees')
    return { ...answer('met', 'schengen.evidence.ees', { rows }), use: 'ees' };
  if (!differ) return { ...answer('met', 'schengen.evidence.agree', { rows }), use: 'either' };
  return ees === 'with-biometrics'
    ? { ...answer('met', 'schengen.evidence.ees', { rows }), use: 'ees' }
    : answer('undetermined', 'schengen.evidence.differ', { rows });
};
