import { type Language, languages } from '@amirani/core/languages';
import { textsUnder } from '@amirani/core/words';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Report } from '../../api/types.ts';
import type { StatementRow } from '../statements/rows.ts';
import { seenOf } from '../statements/view.ts';
import { investigationsSay } from '../words.ts';
import { contentOf } from './print.ts';
import { redactor } from './redact.ts';

let made = 0;
const nextId = (): string => {
  made += 1;
  return `s${made}`;
};
const row = (subject: string, schema: string, property: string, value: string): StatementRow => ({
  id: nextId(),
  subject,
  schema,
  property,
  value,
  kind: 'fact',
  reliability: 'B',
  credibility: '2',
  exhibit: 'e',
  number: 3,
  locator: 'row 7',
  byAccount: 'dato',
  at: new Date('2026-11-25T04:00:00Z'),
  state: 'standing',
});

const rows = [
  row('nino', 'Person', 'name', 'Nino Victimson'),
  row('nino', 'Person', 'category', 'victim'),
  row('nino', 'Person', 'passportNumber', 'QV1234567'),
  row('phone', 'PhoneNumber', 'number', '+995 555 100 001'),
  row('phone', 'PhoneNumber', 'subscriber', 'nino'),
  row('levan', 'Person', 'name', 'Levan Driver'),
];
const seen = seenOf(rows);
const report: Report = {
  id: 'r',
  title: 'Nino and the van',
  state: 'draft',
  version: 1,
  by: 'dato',
  steps: [],
  at: '2026-11-25T04:00:00.000Z',
  exhibits: [3],
  problems: [],
  tied: [],
  sections: [
    {
      heading: 'Victimson',
      sentences: [
        {
          text: 'NINO VICTIMSON (passport qv-123 4567, phone +995555100001) rode with Levan.',
          kind: 'fact',
          statements: rows.map(({ id }) => id),
        },
        { text: 'She seems to fear him.', kind: 'assessment', statements: [] },
      ],
    },
  ],
};
const print = (language: Language, redacted: boolean) =>
  contentOf({ report, seen, exhibits: [], number: '2026-0007', language, redacted, recipient: '' });

test('a redacted report has no name and no number of a victim, however it is written, in any language', () => {
  for (const language of languages) {
    const text = JSON.stringify(print(language, true));
    expect(text, language).not.toMatch(/victimson|nino|qv-?123|555 ?100/i);
    expect(text).toContain(
      `[${investigationsSay(language)('investigations.report.protected-person')} 1]`,
    );
    // Others are named: it is them that the report is about.
    expect(text).toContain('Levan');
  }
});

test('each sentence names its statements, each statement its source, its grade and what it is', () => {
  const { sections, statements } = print('en', false);
  expect(sections[0]?.sentences[0]?.refs).toBe('[S1, S2, S3, S4, S5, S6]');
  expect(sections[0]?.sentences[1]).toMatchObject({ assessment: true, refs: '' });
  expect(statements[5]).toEqual({
    number: 'S6',
    what: 'Levan Driver · name: Levan Driver',
    source: 'Fact · grade B2 · Exhibit 3, row 7',
  });
  // Numbers of victims are masked in the statements even where the report is not redacted.
  expect(JSON.stringify(statements)).not.toMatch(/QV1234567|555 100 001/);
});

test('R40: whoever the statements speak of is named once with what they are; of whom nobody said it, just that', () => {
  for (const language of languages) {
    const say = investigationsSay(language);
    expect(print(language, false).persons).toEqual([
      {
        name: 'Nino Victimson',
        category: say('investigations.report.category.victim'),
        sign: 'triangle',
      },
      {
        name: 'Levan Driver',
        category: say('investigations.report.category.uncategorised'),
        sign: 'ring',
      },
    ]);
    expect(print(language, true).persons[0]?.name).toContain(
      `[${say('investigations.report.protected-person')} 1]`,
    );
  }
});

test('R45: the person page and the report say what was found of a document, and call nobody a forger', () => {
  const forged = seenOf([
    row('levan', 'Person', 'name', 'Levan Driver'),
    row('paper', 'Passport', 'holder', 'levan'),
    row('paper', 'Passport', 'notes', 'the zone was altered'),
  ]);
  const texts = JSON.stringify([
    forged.heads.get('levan'),
    ...languages.map((one) => textsUnder('investigations.report', investigationsSay(one))),
    contentOf({
      report: { ...report, sections: [] },
      seen: forged,
      exhibits: [],
      number: '2026-0007',
      language: 'en',
      redacted: false,
      recipient: '',
    }),
  ]);
  expect(forged.heads.get('levan')).toMatchObject({ category: 'uncategorised' });
  expect(texts).not.toMatch(/forger|faussaire|falsario|falsificador|viltotāj|გამყალბებელ/i);
});

test('whatever the text, the redactor leaves no value of a victim in it', () => {
  const redact = redactor(seen, 'X');
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom('Nino', 'VICTIMSON', 'qv1234567', 'Levan'), fc.string())),
      fc.constantFrom(' ', ', ', '-', '\n'),
      (words, between) => {
        expect(redact(words.join(between))).not.toMatch(/victimson|qv1234567/i);
      },
    ),
  );
});
