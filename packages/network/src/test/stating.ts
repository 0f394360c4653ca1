import type { Decision, Statement } from '../statements/index.ts';

let count = 0;

/** A statement of a hand-made case. */
export const state = (
  subject: string,
  schema: string,
  property: string,
  value: string,
  more: Partial<Statement> = {},
): Statement => {
  count += 1;
  return {
    id: `st-${count}`,
    subject,
    schema,
    property,
    value,
    source: { item: 'report-1' },
    by: 'officer-1',
    at: '2026-05-01T10:00:00Z',
    kind: 'fact',
    reliability: 'B',
    credibility: '2',
    ...more,
  };
};

/** A subject with its values, one statement each. */
export const stateAll = (
  subject: string,
  schema: string,
  values: Readonly<Record<string, string>>,
): readonly Statement[] =>
  Object.entries(values).map(([property, value]) => state(subject, schema, property, value));

/** A judgement of a hand-made case. */
export const judge = (
  id: string,
  act: 'same' | 'different' | 'unsure',
  ...subjects: readonly string[]
): Decision => ({
  id,
  act,
  subjects,
  by: 'officer-1',
  at: '2026-05-02T10:00:00Z',
  reason: 'same document number',
});

/** An undo of a hand-made case. */
export const undo = (id: string, decision: string): Decision => ({
  id,
  act: 'undo',
  decision,
  by: 'officer-1',
  at: '2026-05-03T10:00:00Z',
  reason: 'two persons after all',
});
