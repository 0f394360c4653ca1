import { languages } from '@amirani/core/languages';
import type { BookingRecord, TravellerRecord } from '@amirani/messages';
import type { HitStateView } from '@desk/assessment/api/hits/types.ts';
import { listGrounds } from '@desk/assessment/api/watch-lists/shapes.ts';
import { referralKinds } from '@desk/checkpoint/api/referrals.ts';
import { pieceKinds } from '@desk/documents/api/vocabulary.ts';
import { caseOffences } from '@desk/investigations/api/case-shapes.ts';
import { factGroups } from '@platform/api/facts.ts';
import { purposes } from '@platform/api/vocabulary.ts';
import { bookingStatementsOf, statementsOf } from '@platform/server/ingest/traveller/statements.ts';
import { expect, test } from 'vitest';
import {
  subjectDataParts,
  subjectRequestKinds,
  withholdingGrounds,
} from '../../../api/subject-requests-shapes.ts';
import { oversightSay } from '../../words.ts';
import { flightEntry, labelOf } from './flights.ts';
import { caseEntry } from './searched.ts';

/** A record with every field: one that is added to the model and not here does not compile. */
type Whole<T> = T extends string | number | boolean ? T : { [K in keyof T]-?: Whole<T[K]> };

const day = '1980-01-01' as NonNullable<TravellerRecord['birthDate']>;
const traveller: Whole<TravellerRecord> = {
  ...{ surname: 'x', given: 'x', title: 'x', nameAsSent: 'x', birthDate: day, sex: 'x' },
  ...{ birthDateCandidates: [day], nationalities: ['x'], birthPlace: 'x', residence: 'x' },
  ...{ role: 'crew', age: 'child', embark: 'x', debark: 'x', unaccompaniedMinor: true },
  ...{ reference: 'x', uniqueReference: 'x', booking: 'x', infantOf: 'x', documentVerified: true },
  documents: [
    {
      ...{ type: 'x', number: 'x', issuer: 'x', expiry: day, issued: day, nationality: 'x' },
      ...{ surname: 'x', given: 'x', cancelled: true, issuePlace: 'x', validFor: 'x' },
    },
  ],
  seats: [{ seat: 'x', cancelled: true, from: 'x', to: 'x' }],
  bags: [
    {
      ...{ pieces: 1, weightKg: 1, tag: 'x', tagCount: 1, carrier: 'x', to: 'x', pool: 'x' },
      poolRole: 'head',
    },
  ],
  tickets: [{ number: 'x', coupon: 'x' }],
  contacts: [{ kind: 'phone', value: 'x' }],
  frequentFlyer: [{ carrier: 'x', number: 'x', tier: 'x' }],
  source: {},
};
const booking: Omit<Whole<BookingRecord>, 'legs'> = {
  ...{ locator: 'x', locators: [{ carrier: 'x', locator: 'x' }], cancelled: true },
  ...{ created: 'x', changed: 'x', ticketed: 'x', travellers: [0], source: {} },
  agency: { carrier: 'x', location: 'x', number: 'x', country: 'x' },
  contacts: [{ kind: 'email', value: 'x' }],
  payments: [{ form: 'x', vendor: 'x', lastFour: 'x', expiry: 'x', amount: 'x' }],
  splits: [{ count: 1, locator: 'x' }],
};
const fields = [
  ...new Set(
    [...statementsOf(traveller, 'on-board'), ...bookingStatementsOf({ ...booking, legs: [] })].map(
      ({ field }) => field,
    ),
  ),
];

/** Values that are codes of ours, by the last name of their field. */
const codes: Readonly<Record<string, readonly string[]>> = {
  role: ['passenger', 'crew', 'transit-passenger', 'transit-crew'],
  age: ['adult', 'child', 'infant'],
  boarding: ['on-board', 'not-on-board', 'cancelled', 'named-again'],
  'contacts.kind': ['phone', 'email', 'address'],
  'bags.poolRole': ['head', 'member'],
  documentVerified: ['true', 'false'],
};

const hitStates: readonly HitStateView[] = [
  ...(['waiting', 'same', 'different', 'unsure', 'confirmed'] as const),
  ...(['released', 'withdrawn', 'expired'] as const),
];
const isCode = (text: string): boolean => /[a-z][A-Z]|\w[._]\w/.test(text);

// A field or code that loses its word in one language fails here, and so did `splits.count`.
test('every path that a letter can print has its word in every language, and no value is a code of ours', () => {
  expect(fields.length).toBeGreaterThan(60);
  const id = '0d4d6f0a-6d1f-4c8e-9f3b-2f7a1f0c9e11';
  const said = { masked: false, system: 'pnr' as const, messageId: id, message: 'PNRGOV' };
  for (const language of languages)
    for (const field of fields) {
      const words = oversightSay(language);
      const label = labelOf(words, { field, item: 0 });
      expect(label, language).not.toBe(field);
      expect(isCode(label), `${language} ${field}: ${label}`).toBe(false);
      for (const value of codes[field] ?? []) {
        const values = [{ ...said, value, receivedAt: '2026-11-26T04:00:00.000Z' }] as const;
        const fact = {
          group: 'name' as const,
          field,
          item: 0,
          conflict: false,
          values: [...values],
        };
        const entry = flightEntry(
          { id, flight: { id, designator: 'ZV1', day: '2026-12-01' }, facts: [fact] as never },
          { words, when: (at) => at },
        );
        expect(entry.rows[0]?.values[0]?.text, `${language} ${field} ${value}`).not.toBe(value);
      }
    }
});

test('every part, group, state, list, offence, ground and purpose has its word in every language', () => {
  const vocabularies: Readonly<Record<string, readonly string[]>> = {
    ...{ part: subjectDataParts, group: factGroups, kind: subjectRequestKinds },
    ...{ ground: withholdingGrounds, list: listGrounds, offence: caseOffences },
    ...{
      hit: [...hitStates, 'disputed'],
      help: referralKinds,
      piece: pieceKinds,
      purpose: purposes,
    },
    disclosure: ['asked', 'approved', 'refused', 'answered'],
    check: ['open', 'held', 'passed', 'second-line', 'refusal-proposed', 'refused'],
    word: ['clear', 'attention', 'obstacle', 'not-checked'],
    statement: ['fact', 'assessment'],
    indication: ['hit', 'request'],
    category: [
      'uncategorised',
      'suspect',
      'convicted',
      'victim',
      'witness',
      'contact',
      'associate',
    ],
  };
  for (const language of languages)
    for (const [kind, list] of Object.entries(vocabularies))
      for (const code of list)
        expect([...oversightSay(language).codes()], language).toContain(
          `oversight.word.${kind}.${code}`,
        );
});

test('a case property without a word does not appear as a code in the letter', () => {
  for (const language of languages) {
    const entry = caseEntry(
      {
        ...{ id: '', number: '2026-1', offences: [], state: 'open', openedAt: '2026-11-26T04:00Z' },
        ...{ reviewDueOn: '2027-01-01', recipients: [] },
        statements: ['position', 'jurisdictionCode'].map((property) => ({
          ...{ property, value: 'x', kind: 'fact' as const, at: '2026-11-26T04:00Z' },
        })),
      },
      { language, words: oversightSay(language), when: (at) => at },
    );
    for (const { label } of entry.rows) expect(isCode(label), label).toBe(false);
    expect(entry.rows.map(({ label }) => label)).not.toContain('position');
  }
});
