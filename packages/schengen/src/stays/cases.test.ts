import type { CivilDate } from '@amirani/core';
import { addDays, toEpochDay } from '@amirani/core';
import { describe, expect, test } from 'vitest';
import { answerStays, dayRun, readHistory, stayLimit } from '../index.ts';
import { haveSamples, sampleJson } from '../test/samples.ts';

interface Numeric {
  readonly id: string;
  readonly kind: string;
  readonly input: {
    readonly stays?: readonly (readonly [string, string])[];
    readonly rows?: readonly (readonly [string, string])[];
    readonly on?: CivilDate;
    readonly enter?: CivilDate;
    readonly from?: CivilDate;
    readonly to?: CivilDate;
    readonly days?: number;
  };
  readonly lawAnswer: unknown;
  readonly lastDay?: string;
}

interface RuleCase {
  readonly id: string;
  readonly topic: string;
  readonly facts: {
    readonly state?: string;
    readonly part?: string;
    readonly stay?: readonly [string, string];
    readonly on?: CivilDate;
  };
  readonly expected: { readonly usedOn?: number | 'officer' };
}

const rows = (stays: readonly (readonly [string, string])[] = []) =>
  stays.map(([entry, exit]) => ({ entry, exit }));
const late = '2100-01-01' as CivilDate;

describe.skipIf(!haveSamples)('published worked examples, with the lawful answer', () => {
  const cases = haveSamples ? sampleJson<{ numeric: Numeric[] }>('cases.json').numeric : [];

  test('there are as many as were collected', () => expect(cases).toHaveLength(71));

  test.each(cases)('$id: $kind', ({ kind, input, lawAnswer, lastDay }) => {
    const on = input.on ?? input.enter ?? input.from ?? late;
    const history = readHistory(rows(input.stays ?? input.rows), { on });
    const answers = answerStays(history, { on, days: input.days });
    switch (kind) {
      case 'usedOn':
        return expect(answers.used).toBe(lawAnswer);
      case 'maxStay':
        if (lastDay !== undefined)
          expect(addDays(on, (answers.remaining as number) - 1)).toBe(lastDay);
        return expect(answers.remaining).toBe(lawAnswer);
      case 'maxStayWithBookings':
        return expect(answers.remainingWithBookings).toBe(lawAnswer);
      case 'nextEntry':
        return expect(answers.firstEntryFor).toBe(lawAnswer);
      case 'unlawful':
        return expect({
          count: answers.unlawfulDays,
          first: answers.firstUnlawfulDay,
          peak: answers.peak,
          excessAtExit: answers.excessAtExit,
        }).toEqual(
          // The last unlawful day is not a separate answer here: the days after the first show it.
          Object.fromEntries(
            Object.entries(lawAnswer as object).filter(([name]) => name !== 'last'),
          ),
        );
      case 'reject':
        return expect(history.rejected.length > 0 ? 'reject' : 'accept').toBe(lawAnswer);
      case 'stayLength': {
        const run = dayRun(input.from as CivilDate, input.to as CivilDate);
        return expect(run.last - run.first + 1).toBe(lawAnswer);
      }
      case 'windowStart':
        return expect(addDays(on, 1 - stayLimit.window)).toBe(lawAnswer);
      default:
        return expect.unreachable(`a case of kind ${kind}`);
    }
  });
});

describe.skipIf(!haveSamples)('on which territory a day counts', () => {
  const cases = haveSamples
    ? sampleJson<{ rule: RuleCase[] }>('cases.json').rule.filter(
        ({ topic }) => topic === 'territory',
      )
    : [];
  // Reunion has a code of its own (ISO 3166-1).
  const parts: Readonly<Record<string, string>> = { Reunion: 'RE' };

  test.each(cases)('$id: $facts', ({ facts, expected }) => {
    const [entry, exit] = facts.stay ?? ['', ''];
    const on = facts.on ?? late;
    const state = facts.part === undefined ? facts.state : parts[facts.part];
    const { used } = answerStays(readHistory([{ entry, exit, state }], { on }), { on });
    if (expected.usedOn === 'officer')
      expect(used).toEqual({ undetermined: 'schengen.stay.open-border-state' });
    else expect(used).toBe(expected.usedOn);
  });
});

test('the first day of the rule is the day Regulation (EU) 610/2013 applied', () => {
  expect(toEpochDay(stayLimit.since)).toBe(toEpochDay('2013-10-18' as CivilDate));
});
