import type { Exchange } from '@amirani/network/formats';
import { propertiesOf } from '@amirani/network/schema';
import type { Statement } from '@amirani/network/statements';
import { masked } from '@platform/server/log/mask.ts';
import type { JudgementRow } from '../sql/tables.gen.ts';
import { isNumber } from '../statements/apart.ts';
import { pureOf, refers, type StatementRow } from '../statements/rows.ts';
import { standingOf } from '../statements/store.ts';
import type { SeenCase } from '../statements/view.ts';
import { redactor } from '../work/redact.ts';

/** Value types that may contain the text of others. */
const FREE: ReadonlySet<string> = new Set(['string', 'text', 'html', 'json']);

/** What a case is, not what leads to anybody. */
const SAYABLE: ReadonlySet<string> = new Set(['category', 'victimStatus']);

/**
 * Exports the current statements and merges of a case. Protected persons keep their place in the network under an opaque id,
 * without name and number. Texts of others are redacted, too (R40). Persons without a category are marked as such, so that
 * recipients need not guess (LED Art. 6; R40).
 */
export const maskedExchange = (
  seen: SeenCase,
  judgements: readonly JudgementRow[],
  at: Date,
): {
  readonly exchange: Exchange;
  readonly unsaid: readonly Statement[];
  readonly masked: number;
} => {
  const plain = redactor(seen, 'protected');
  const aliases = new Map<string, string>();
  const { identities } = seen.view;
  for (const [at, apart] of [...seen.apart].entries())
    for (const [place, id] of [...new Set([apart, ...identities.members(apart)])].entries())
      aliases.set(id, `protected-${at + 1}-${place + 1}`);
  const alias = (id: string): string => aliases.get(id) ?? id;
  let hidden = 0;
  const shownOf = (row: StatementRow): string => {
    if (refers(row)) return alias(row.value);
    const value = shownValue(row, seen, plain);
    if (value !== row.value) hidden += 1;
    return value;
  };
  const rows = [...seen.rows.values()].filter(({ state }) => state === 'standing');
  const statements = rows.map((row) =>
    pureOf({ ...row, subject: alias(row.subject), value: shownOf(row) }),
  );
  const decisions = standingOf(judgements).map((decision) =>
    'subjects' in decision
      ? { ...decision, subjects: decision.subjects.map(alias), reason: plain(decision.reason) }
      : decision,
  );
  const unsaid = [...seen.heads.values()].flatMap(({ id, schema, category }) =>
    category === 'uncategorised' ? [uncategorised(alias(id), schema, at)] : [],
  );
  return { exchange: { statements, decisions }, unsaid, masked: hidden };
};

/** Makes the statement that a person has no category. It describes the case and has no author. */
const uncategorised = (subject: string, schema: string, at: Date): Statement => ({
  id: `uncategorised-${subject}`,
  subject,
  schema,
  property: 'category',
  value: 'uncategorised',
  kind: 'assessment',
  reliability: 'F',
  credibility: '6',
  source: { item: 'case' },
  by: 'system:export',
  at: at.toISOString(),
});

const shownValue = (row: StatementRow, seen: SeenCase, plain: (text: string) => string): string => {
  const { schema, property, value } = row;
  if (SAYABLE.has(property)) return value;
  if (seen.apart.has(seen.view.identities.canonical(row.subject)))
    return isNumber(schema, property) ? masked(value) : '[protected]';
  return FREE.has(propertiesOf(schema).get(property)?.type ?? '') ? plain(value) : value;
};
