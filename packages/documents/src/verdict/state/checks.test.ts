import { describe, expect, test } from 'vitest';
import { day, utopia } from '../../test/table.ts';
import type { StateProfile } from '../state-profile.ts';
import { type StateChecksInput, stateChecks } from './checks.ts';
import { kindOf, type StateContext } from './context.ts';
import type { SpellingVerdict } from './spelling.ts';

const facts: StateContext['facts'] = {
  documentCode: 'P',
  issuingState: 'UTO',
  documentNumber: 'L898902C3',
  dateOfBirth: day('1974-08-12'),
  dateOfExpiry: day('2033-02-09'),
  dateOfIssue: day('2023-02-10'),
};
const inspectedOn = day('2026-11-26');
const checked = (
  profile: StateProfile | undefined,
  change: Partial<StateChecksInput> & { readonly code?: string } = {},
) => {
  const kind = kindOf(profile, change.code ?? facts.documentCode);
  const context =
    profile === undefined || kind === undefined
      ? undefined
      : { inspectedOn, facts, profile, kind, model: 'UTO-P-2020' };
  const leaves = stateChecks({
    role: 'travel-document',
    facts,
    inspectedOn,
    profile,
    context,
    chip: 'answered',
    seal: 'not-scanned',
    spelling: 'used',
    ...change,
  });
  return new Map(leaves.map((leaf) => [leaf.name, leaf]));
};

const NAMES = [
  'state.validity',
  'state.model',
  'state.series',
  'state.alerts',
  'state.transliteration',
  'state.electronic',
  'state.sealed',
];

test('all checks are always there, in their order', () => {
  expect([...checked(utopia).keys()]).toEqual(NAMES);
  expect([...checked(undefined).keys()]).toEqual(NAMES);
});

test('where nothing is known of the state, nothing is asked, and it is named', () => {
  for (const { result, expected, findings } of checked(undefined).values()) {
    expect([result, expected]).toEqual(['not-supported', false]);
    expect(findings[0]).toMatchObject({
      code: 'document.verdict.state.no-profile',
      facts: { state: 'UTO' },
    });
  }
  const unnamed = checked(undefined, { facts: { ...facts, issuingState: undefined } });
  expect(unnamed.get('state.model')?.findings[0]?.facts).toEqual({ state: '?' });
});

test('where the kind of document is not known, numbers and spelling still are', () => {
  const other = checked(utopia, { code: 'PD', facts: { ...facts, documentCode: 'PD' } });
  expect(other.get('state.validity')?.findings[0]).toMatchObject({
    code: 'document.verdict.state.no-kind',
    facts: { state: 'UTO', code: 'PD' },
  });
  expect(other.get('state.alerts')?.result).toBe('successful');
  expect(other.get('state.transliteration')?.result).toBe('successful');
  const none = checked(utopia, { code: '', facts: { ...facts, documentCode: undefined } });
  expect(none.get('state.validity')?.findings[0]?.facts).toEqual({ state: 'UTO', code: '?' });
});

test('a code that the profile lacks leaves open what its data ask of travel documents', () => {
  const of = (change: Parameters<typeof checked>[1], profile: StateProfile = utopia) =>
    [...checked(profile, change)]
      .filter(([name]) => !/alerts|transliteration/.test(name))
      .map(([, { result, expected }]) => `${result} ${expected}`);
  const open = Array.from({ length: 5 }, () => 'undetermined true');
  const unasked = Array.from({ length: 5 }, () => 'not-supported false');
  const coded = (documentCode: string) => ({
    code: documentCode,
    facts: { ...facts, documentCode },
  });
  expect(of(coded('PE'))).toEqual(open);
  expect(of({ ...coded('PE'), seal: 'no-reader', chip: 'no-reader' })).toEqual(open);
  expect(of({ code: '', facts: { ...facts, documentCode: undefined } })).toEqual(open);
  // Of other documents, those of which the profile has some of the same letter.
  expect(of({ ...coded('VB'), role: 'visa' })).toEqual(open);
  expect(of({ ...coded('AR'), role: 'residence-permit' })).toEqual(unasked);
  expect(of({ ...coded('AR'), role: 'other' })).toEqual(unasked);
  // A profile that has numbers and no documents tells nothing of them.
  expect(of(coded('PE'), { ...utopia, documents: [] })).toEqual(unasked);
});

test('a code is compared whole: P does not stand for PO', () => {
  expect(kindOf(utopia, 'P')?.codes).toEqual(['P']);
  expect(kindOf(utopia, 'PO')).toBeUndefined();
  expect(kindOf(utopia, undefined)).toBeUndefined();
  expect(kindOf(undefined, 'P')).toBeUndefined();
});

describe('spelling', () => {
  test.each<readonly [SpellingVerdict | undefined, string, readonly string[]]>([
    ['used', 'successful', []],
    ['no-letter', 'successful', []],
    ['never-used', 'failed', ['document.verdict.viz.name-of-state']],
    ['other-name', 'undetermined', ['document.verdict.state.needs']],
    ['too-many', 'undetermined', ['document.verdict.state.needs']],
    [undefined, 'undetermined', ['document.verdict.state.needs']],
  ])('%s', (spelling, result, codes) => {
    const check = checked(utopia, { spelling }).get('state.transliteration');
    expect([check?.result, check?.findings.map(({ code }) => code)]).toEqual([result, codes]);
    expect(check?.expected).toBe(true);
  });

  test('of which nothing is known', () => {
    const { transliteration: _, ...silent } = utopia;
    const check = checked(silent).get('state.transliteration');
    expect([check?.result, check?.expected, check?.findings[0]?.facts]).toEqual([
      'not-supported',
      false,
      { state: 'UTO', what: 'spelling of names' },
    ]);
  });
});

test('data that were to be compared again are used, and it is said', () => {
  const on = (staleAfter: string) => checked({ ...utopia, staleAfter: day(staleAfter) });
  for (const { result, findings } of on('2026-11-26').values())
    expect([result, findings.some(({ code }) => code.endsWith('.stale'))]).toEqual([result, false]);
  const stale = on('2026-11-25');
  const validity = stale.get('state.validity');
  expect([validity?.result, validity?.findings]).toEqual([
    'successful',
    [
      expect.objectContaining({
        code: 'document.verdict.state.stale',
        facts: { state: 'UTO', date: '2026-11-25' },
      }),
    ],
  ]);
  // What did not run rests on no data.
  expect(stale.get('state.sealed')?.findings.map(({ code }) => code)).toEqual([
    'document.verdict.state.not-known',
  ]);
});

test('what the state asks for and nobody did is expected', () => {
  const untried = checked(utopia, { chip: 'not-tried' }).get('state.electronic');
  expect([untried?.result, untried?.expected]).toEqual(['not-supported', true]);
  const unable = checked(utopia, { chip: 'no-reader' }).get('state.electronic');
  expect([unable?.result, unable?.expected]).toEqual(['not-supported', false]);
});
