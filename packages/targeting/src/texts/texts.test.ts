import { readFileSync } from 'node:fs';
import { languages } from '@amirani/core/languages';
import { readTexts } from '@amirani/core/po';
import { expect, expectTypeOf, test } from 'vitest';
import type { BackTestCode } from '../backtest/back-test.ts';
import { readCriterion } from '../criteria/index.ts';
import type { IssueCode } from '../criteria/issue.ts';
import type { StopCode } from '../evaluate/standing.ts';
import type { FieldName } from '../fields/fields.ts';
import type { Characteristic } from '../fields/protected.ts';
import type { HitEndCode, HitFault } from '../hits/machine.ts';
import type { HitReasonCode } from '../hits/reasons.ts';
import { targetingSay } from '../node.ts';
import type { Purpose } from '../purposes/annex-ii.ts';
import type { ReleaseFault } from '../release/machine.ts';
import { couriers } from '../test/samples.ts';
import type { ListFault } from '../watch-lists/check-list.ts';
import { type ImportCode, importCodes } from '../watch-lists/reading/problem.ts';
import { read } from '../watch-lists/test/read.ts';
import {
  type ConditionWord,
  describeCode,
  describeCriterionCondition,
  type TargetingWord,
} from './index.ts';

test('whatever is found or offered has a text, and every text is of something', () => {
  expectTypeOf<TargetingWord>().toEqualTypeOf<
    | IssueCode
    | BackTestCode
    | StopCode
    | ReleaseFault
    | HitReasonCode
    | HitEndCode
    | HitFault
    | ImportCode
    | ListFault
    | ConditionWord
    | `targeting.offence.${Purpose}`
    | `targeting.field-name.${FieldName}`
    | `targeting.characteristic.${Characteristic}`
  >();
  for (const code of importCodes) expect(targetingSay('en').has(code)).toBe(true);
});

test.each(languages)('%s says different things in different words', (language) => {
  const po = readFileSync(new URL(`../../words/${language}.po`, import.meta.url), 'utf8');
  const group = /^(?:targeting\.(?:offence|field-name|characteristic)|watch-list)/;
  const texts = [...readTexts(po)].map(([code, text]) => `${group.exec(code)?.[0]} ${text}`);
  expect(new Set(texts).size).toBe(texts.length);
});

test('a refusal names what the field stands for, in the reader’s language', () => {
  const { issues } = readCriterion(couriers.replace('booking.frequent-flyer', 'booking.language'));
  const [issue] = issues;
  expect(issue && describeCode(issue.code, targetingSay('en'), issue.facts)).toBe(
    'A criterion must not read booking.language: it is, or is a proxy of, language.',
  );
  expect(issue && describeCode(issue.code, targetingSay('lv'), issue.facts)).toContain('valoda');
  expect(describeCode('targeting.field.unknown', targetingSay('en'))).toBe(
    'The field ? does not exist.',
  );
  expect(describeCode('targeting.nothing', targetingSay('en'))).toBe('targeting.nothing');
  expect(targetingSay('es')('targeting.offence.narcotics')).toContain('estupefacientes');
  expect(targetingSay('it')('targeting.field-name.payment.kind')).toBe('modo di pagamento');
});

test('a problem of a list is a sentence with its facts', () => {
  const [problem] = read('id,name\n1,Ana,more\n').problems;
  expect(problem && targetingSay('en')(problem.code, problem.facts)).toBe(
    'The row has 3 cells instead of 2.',
  );
  expect(targetingSay('fr')('watch-list.row.id-twice', { line: 2 })).toContain('ligne 2');
  const show = (value: string | number) => `«${value}»`;
  const code = 'watch-list.value.ground-purpose';
  expect(targetingSay('en')(code, { ground: 'return' }, show)).toContain('«return»');
});

// Mutant: without the parts of the form a condition is said as its text form.
test.each([
  ['booking.frequent-flyer is yes', 'frequent flyer: yes'],
  ['baggage.kilograms at most 3', 'weight of baggage, kilograms: at most 3'],
  ['baggage.kilograms at least 3.5', 'weight of baggage, kilograms: at least 3.5'],
  ['baggage.kilograms between 1 and 3', 'weight of baggage, kilograms: between 1 and 3'],
  ['flight.from is QAA', 'airport of departure: QAA'],
  ['flight.from is not QAA', 'airport of departure: not QAA'],
  ['flight.from in (QAA, QAB)', 'airport of departure: one of QAA, QAB'],
  ['flight.from not in hubs', 'airport of departure: not hubs'],
  ['made.up is yes', 'made.up is yes'],
])('the condition %s is said as %s', (condition, words) => {
  expect(describeCriterionCondition(condition, targetingSay('en'))).toBe(words);
});
