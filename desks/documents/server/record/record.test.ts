import { readFileSync } from 'node:fs';
import type { Examination } from '@amirani/contract/documents';
import type { Language } from '@amirani/core/languages';
import { renderPdf } from '@platform/server/print/pdf.ts';
import { expect, test } from 'vitest';
import { type RecordContent, recordContent } from './content.ts';
import { recordTexts } from './texts/index.ts';
import { recordNames } from './texts/names/index.ts';
import { checkNameOf } from './texts/names/record-names.ts';

const template = readFileSync(new URL('record.typ', import.meta.url), 'utf8');
const languages = Object.keys(recordTexts) as Language[];

const at = '2026-11-26T04:00:00.000Z';
const digest = 'ab'.repeat(32);
const id = '0d4d6f0a-6d1f-4c8e-9f3b-2f7a1f0c9e11';
type Verdict = NonNullable<Examination['verdict']>['verdict'];
const group = (name: Verdict['combined']['name'], checks: Verdict['combined']['checks']) => ({
  ...{ name, checks, groups: [] },
  ...({ result: 'failed', colour: 'red' } as const),
});
const examination: Examination = {
  ...{
    id,
    line: 'second',
    openedAt: at,
    openedBy: 'examiner',
    place: 'Sarpi',
    judgementAwaited: false,
  },
  ...{ documentCode: 'P', issuer: 'QMB', number: '••••••567', colour: 'red' },
  pieces: [
    {
      ...{ id, document: 'travel-document', kind: 'picture', light: 'ultraviolet', shows: 'page' },
      ...{
        format: 'png',
        width: 3,
        height: 3,
        sha256: digest,
        bytes: 700,
        addedAt: at,
        addedBy: 'examiner',
      },
      ...{ source: 'person', state: 'standing' },
    },
  ],
  equipment: ['mrz'],
  chips: [],
  zones: [
    { piece: id, document: 'travel-document', text: 'P<QMBTESTER<<ONE<<<<<<\n#[x]$y$_z_*w*' },
  ],
  visual: [],
  observations: [],
  verdict: {
    ...{ id, at, by: 'examiner', product: 'amirani', version: '0.1.0', inputs: [], trust: digest },
    verdict: {
      ...{
        examination: id,
        inspectedOn: '2026-11-26' as never,
        inspectedAt: at,
        producedBy: 'amirani',
      },
      ...{ result: 'failed', colour: 'red' },
      evidence: [{ source: 'trust/list of QMB.ml', bytes: 9, digest: '11'.repeat(32) }],
      documents: [
        {
          ...{
            id: 'travel-document',
            role: 'travel-document',
            documentCode: 'P',
            issuingState: 'QMB',
          },
          ...{ result: 'failed', colour: 'red' },
          chain: [
            {
              ...{
                fingerprint: 'cd'.repeat(32),
                serial: '00a1b2',
                key: 'EC P-256',
                role: 'signer',
              },
              ...{ subject: 'C=QM, CN=Signer 7', issuer: 'C=QM, CN=Authority 1', sources: [] },
              ...{ notBefore: '2024-01-02T00:00:00Z', notAfter: '', trust: 'undetermined' },
            },
            {
              ...{ fingerprint: digest, serial: '01', key: 'RSA 4096', role: 'csca' },
              ...{ subject: 'C=QM, CN=Authority 1', issuer: 'C=QM, CN=Authority 1' },
              ...{ notBefore: '2020-01-02T00:00:00Z', notAfter: '2035-01-02T00:00:00Z' },
              ...{ trust: 'trusted', sources: ['11'.repeat(32), '22'.repeat(32)] },
            },
          ],
          groups: [
            {
              ...group('optical', []),
              groups: [
                group('optical.mrz', [
                  {
                    ...{ name: 'dg7.hash', result: 'not-supported', expected: false },
                    ...{ colour: 'grey', rule: { act: 'x', article: 'y' }, findings: [] },
                  },
                  {
                    ...{
                      name: 'mrz.check-digits',
                      result: 'failed',
                      expected: true,
                      colour: 'red',
                    },
                    rule: { act: 'ICAO Doc 9303-3', article: '4.9' },
                    defect: { id: 'x', list: 'y', was: 'failed' },
                    findings: [
                      {
                        ...{
                          code: 'document.mrz.unknown-code',
                          result: 'failed',
                          severity: 'obstacle',
                        },
                        ...{
                          rule: { act: 'ICAO Doc 9303-3', article: '4.9' },
                          facts: {},
                          places: [],
                        },
                      },
                    ],
                  },
                ]),
              ],
            },
          ],
        },
      ],
      combined: group('combined', []),
      missing: [{ document: 'travel-document', check: 'sod.signature', result: 'aborted' }],
    },
  },
  earlierVerdicts: [],
  verdictStale: true,
  decision: {
    ...{ id, state: 'rejected', version: 1 },
    steps: [
      {
        act: 'reject',
        by: 'examiner',
        role: 'document-examiner',
        reason: 'the digit does not compute',
        at: '2026-11-26T04:05:06.000Z',
      },
    ],
  },
  earlierDecisions: [],
  judgements: [
    {
      by: 'examiner',
      at,
      answer: 'unsure',
      confidence: 2,
      note: 'beard',
      portrait: digest,
      live: digest,
    },
  ],
  marks: [
    {
      id,
      piece: id,
      sha256: digest,
      shape: 'point',
      points: [[1, 1]],
      note: 'here',
      by: 'examiner',
      at,
      withdrawn: true,
      measure: { value: 2, unit: 'mm' },
    },
  ],
  warnings: [
    {
      fraud: id,
      kind: 'outside-series',
      numbersAre: 'stolen-blank',
      issuer: 'QMB',
      documentCode: 'P',
      technique: 'ink-jet',
      since: '2026-10-04',
    },
  ],
  erases: { pictures: at, chip: at, examination: at },
};
const contentIn = (language: Language, of = examination): RecordContent =>
  recordContent(of, recordTexts[language], {
    language,
    number: 'QB1234567',
    recipient: 'Court of Batumi',
  });

test.each(languages)(
  'the record in %s is PDF/A, the same bytes for the same content',
  (language) => {
    const pdf = renderPdf(template, contentIn(language));
    expect(pdf.toString('latin1')).toContain('<pdfaid:conformance>A<');
    expect(pdf.toString('latin1')).toContain('2026-11-26T04:05:06');
    expect(renderPdf(template, contentIn(language)).equals(pdf)).toBe(true);
  },
);

test('an examination on which nothing was done yet has its record too', () => {
  const { verdict: _, decision: __, ...bare } = examination;
  const empty: Examination = {
    ...bare,
    ...{ pieces: [], zones: [], judgements: [], marks: [], warnings: [], verdictStale: false },
  };
  expect(renderPdf(template, contentIn('ka', empty)).length).toBeGreaterThan(5000);
});

test.each(languages)(
  'checks, pictures and marks have their words in %s, and none is left out',
  (language) => {
    const names = recordNames[language];
    expect(Object.keys(names.checks)).toEqual(Object.keys(recordNames.en.checks));
    const content = JSON.stringify(contentIn(language));
    for (const word of [
      checkNameOf(names, 'mrz.check-digits'),
      checkNameOf(names, 'sod.signature'),
      checkNameOf(names, 'dg7.hash'),
      names.shows.page,
      names.lights.ultraviolet,
      `${names.shapes.point} · 2 mm · here`,
    ])
      expect(content, word).toContain(word);
    expect(checkNameOf(names, 'dg7.hash')).not.toBe('dg7.hash');
    expect(checkNameOf(names, 'chip.files')).not.toBe('chip.files');
    expect(checkNameOf(names, 'of-another-day')).toBe('of-another-day');
  },
);

test.each(languages)(
  'each certificate from the signer up stands in it in %s, with its list and whether that is trusted',
  (language) => {
    const { certificates, trust } = recordNames[language];
    const { chain } = recordTexts[language];
    const { verdict } = contentIn(language);
    const { documents } = verdict as { documents: readonly { chain: unknown }[] };
    expect(documents.map((one) => one.chain)).toEqual([
      [
        [
          [certificates.signer, 'C=QM, CN=Signer 7', false],
          [chain.serial, '00a1b2', true],
          [chain.valid, '2024-01-02 – ?', false],
          [chain.key, 'EC P-256', false],
          [chain.issuedBy, 'C=QM, CN=Authority 1', false],
          ['SHA-256', 'cd'.repeat(32), true],
          [chain.standsIn, chain.documentAlone, false],
        ],
        [
          [certificates.csca, 'C=QM, CN=Authority 1', false],
          [chain.serial, '01', true],
          [chain.valid, '2020-01-02 – 2035-01-02', false],
          [chain.key, 'RSA 4096', false],
          ['SHA-256', digest, true],
          [chain.standsIn, 'list of QMB.ml, 222222222222', false],
          [chain.trust, trust.trusted, false],
        ],
      ],
    ]);
    if (language !== 'en')
      for (const key of ['serial', 'valid', 'key', 'issuedBy', 'standsIn', 'trust'] as const)
        expect(chain[key]).not.toBe(recordTexts.en.chain[key]);
  },
);

test('every result, decision, judgement, mark, warning and piece stands in it, in the words of its language', () => {
  const content = JSON.stringify(contentIn('fr'));
  for (const word of [
    'échoué',
    'rejeté',
    'indécidable',
    'retiré',
    'vierge volé',
    digest,
    'QB1234567',
    'Court of Batumi',
    'mrz.check-digits',
    'ICAO Doc 9303-3 4.9',
    'Signature des données',
    'interrompu',
    '#[x]$y$',
  ])
    expect(content, word).toContain(word);
});

test('R45: no word of it says anything of a person but what persons decided and compared', () => {
  for (const language of languages) {
    const words = Object.values(recordTexts[language]).flatMap((value) =>
      typeof value === 'string' ? [value] : Object.values(value as Record<string, string>),
    );
    for (const word of words)
      expect(word, language).not.toMatch(
        /forger|faussaire|falsario|falsificador|viltotāj|გამყალბებელ|suspect|sospe/i,
      );
  }
});

test('texts of every language are told apart from English', () => {
  for (const language of languages.filter((one) => one !== 'en'))
    for (const key of ['title', 'about', 'decision', 'evidence', 'missing'] as const)
      expect(recordTexts[language][key], `${language} ${key}`).not.toBe(recordTexts.en[key]);
});
