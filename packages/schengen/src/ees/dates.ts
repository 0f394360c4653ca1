import { type RuleRow, ruleRow } from '../data/rule-row.ts';

/** How entries and exits are recorded while the row holds. */
export interface RecordingRow extends RuleRow {
  readonly phase: 'stamps' | 'progressive-start' | 'ees-with-gaps' | 'ees';
}

/** Reg. (EU) 2016/399 Art. 11; Reg. (EU) 2017/2226; Reg. (EU) 2025/1534 for the progressive start. */
export const recording: readonly RecordingRow[] = [
  ruleRow(
    { phase: 'stamps' as const },
    {
      from: '2006-10-13',
      to: '2025-10-11',
      source: 'Reg. (EC) 562/2006 Art. 10; Reg. (EU) 2016/399 Art. 11',
    },
  ),
  ruleRow(
    { phase: 'progressive-start' as const },
    { from: '2025-10-12', to: '2026-04-09', source: 'Reg. (EU) 2025/1534 Art. 4 and 5' },
  ),
  // States could suspend the use at a border point for 90 and 60 days more; records may lack until the autumn.
  ruleRow(
    { phase: 'ees-with-gaps' as const },
    {
      from: '2026-04-10',
      to: '2026-10-06',
      source: 'Reg. (EU) 2025/1534; 180 days in which both sources are needed',
    },
  ),
  ruleRow(
    { phase: 'ees' as const },
    { from: '2026-10-07', source: 'Reg. (EU) 2017/2226 (02017R2226-20260612)' },
  ),
];
