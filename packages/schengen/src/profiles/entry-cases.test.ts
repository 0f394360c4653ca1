import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { assess, type Profile, readFacts } from '../conditions.ts';

interface EntryCase {
  readonly id: string;
  readonly profile: Profile;
  readonly facts: unknown;
  readonly expected: {
    readonly outcome?: string;
    readonly letters?: readonly string[];
    readonly standardForm?: boolean;
    readonly authorisedStay?: object;
    readonly conditions?: Readonly<Record<string, string>>;
  };
}

// The collected rule cases as facts that anybody can put to `amirani entry`, with the lawful answer.
const cases = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../cases/entry.json'), 'utf8'),
) as readonly EntryCase[];

test.each(cases)('$id: $profile', ({ facts: given, profile, expected }) => {
  const { facts, problems } = readFacts(given);
  expect(problems).toEqual([]);
  if (facts === undefined) throw new Error('no facts');
  const assessment = assess(facts, { profile });
  const { outcome, standardForm, authorisedStay } = assessment;
  expect({
    outcome,
    standardForm,
    authorisedStay,
    letters: assessment.letters.map(({ letter }) => letter),
  }).toMatchObject(
    Object.fromEntries(Object.entries(expected).filter(([name]) => name !== 'conditions')),
  );
  for (const [code, result] of Object.entries(expected.conditions ?? {}))
    expect(assessment.conditions.find((one) => one.code === code)?.result, code).toBe(result);
});
