import type { StatementRow } from '../statements/rows.ts';

let count = 0;

/** The statements of one subject of a hand-made case, one a property. */
export const statementRows = (
  subject: string,
  schema: string,
  values: Readonly<Record<string, string>>,
): StatementRow[] =>
  Object.entries(values).map(([property, value]) => {
    count += 1;
    return {
      ...{ id: `s${count}`, subject, schema, property, value, kind: 'fact' },
      ...{ original: null, language: null, from_time: null, until_time: null, number: 1 },
      ...{ reliability: 'B', credibility: '2', exhibit: 'x', locator: 'row 1', said: null },
      ...{ by_account: 'dato', at: new Date('2026-07-01T00:00:00Z'), state: 'standing' },
      ...{ withdrawn_by: null, withdrawn_at: null, withdrawn_reason: null },
    };
  });
