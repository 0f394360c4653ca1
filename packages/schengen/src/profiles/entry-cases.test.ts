import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { assess, type Profile, readFacts } from '../conditions.ts';
import { haveSamples, sampleJson } from '../test/samples.ts';

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

/** They ask which record decides or who is registered, not whether a condition is met: `rule-cases.test.ts` puts them. */
const notOfOneCrossing = ['R-EES-1', 'R-EES-3', 'R-EES-6'];

test.skipIf(!haveSamples)('every collected case that is about a crossing is here as facts', () => {
  const collected = sampleJson<{ rule: { id: string }[] }>('cases.json').rule.map(({ id }) => id);
  const here = new Set(cases.map(({ id }) => id));
  expect(collected.filter((id) => !here.has(id))).toEqual(notOfOneCrossing);
});

test.each(cases)(
  '$id: $profile, $facts.on to $facts.departure',
  ({ facts: given, profile, expected }) => {
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
  },
);
