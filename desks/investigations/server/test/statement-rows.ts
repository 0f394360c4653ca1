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
      id: `s${count}`,
      subject,
      schema,
      property,
      value,
      kind: 'fact',
      number: 1,
      reliability: 'B',
      credibility: '2',
      exhibit: 'x',
      locator: 'row 1',
      byAccount: 'dato',
      at: new Date('2026-07-01T00:00:00Z'),
      state: 'standing',
    };
  });
