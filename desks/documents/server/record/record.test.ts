import { readFileSync } from 'node:fs';
import { type Language, languages } from '@amirani/core/languages';
import { renderPdf } from '@platform/server/print/pdf.ts';
import { expect, test } from 'vitest';
import type { Examination } from '../../api/types.ts';
import { checkNameOf, examinationSay } from '../words.ts';
import { type RecordContent, recordContent } from './content.ts';

const template = readFileSync(new URL('record.typ', import.meta.url), 'utf8');

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
  recordContent(of, examinationSay(language), {
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
    const say = examinationSay(language);
    const content = JSON.stringify(contentIn(language));
    for (const word of [
      checkNameOf('mrz.check-digits', say),
      checkNameOf('sod.signature', say),
      checkNameOf('dg7.hash', say),
      say('documents.record-name.shows.page'),
      say('documents.record-name.lights.ultraviolet'),
      `${say('documents.record-name.shapes.point')} · 2 mm · here`,
    ])
      expect(content, word).toContain(word);
    expect(checkNameOf('dg7.hash', say)).not.toBe('dg7.hash');
    expect(checkNameOf('chip.files', say)).not.toBe('chip.files');
    expect(checkNameOf('of-another-day', say)).toBe('of-another-day');
  },
);

test.each(languages)(
  'contains each certificate from the signer up in %s, with its list and its trust',
  (language) => {
    const say = examinationSay(language);
    const { verdict } = contentIn(language);
    const { documents } = verdict as { documents: readonly { chain: unknown }[] };
    expect(documents.map((one) => one.chain)).toEqual([
      [
        [
          [say('documents.record-name.certificates.signer'), 'C=QM, CN=Signer 7', false],
          [say('documents.record.chain.serial'), '00a1b2', true],
          [say('documents.record.chain.valid'), '2024-01-02 – ?', false],
          [say('documents.record.chain.key'), 'EC P-256', false],
          [say('documents.record.chain.issued-by'), 'C=QM, CN=Authority 1', false],
          ['SHA-256', 'cd'.repeat(32), true],
          [
            say('documents.record.chain.stands-in'),
            say('documents.record.chain.document-alone'),
            false,
          ],
        ],
        [
          [say('documents.record-name.certificates.csca'), 'C=QM, CN=Authority 1', false],
          [say('documents.record.chain.serial'), '01', true],
          [say('documents.record.chain.valid'), '2020-01-02 – 2035-01-02', false],
          [say('documents.record.chain.key'), 'RSA 4096', false],
          ['SHA-256', digest, true],
          [say('documents.record.chain.stands-in'), 'list of QMB.ml, 222222222222', false],
          [say('documents.record.chain.trust'), say('documents.record-name.trust.trusted'), false],
        ],
      ],
    ]);
    if (language !== 'en')
      for (const key of ['serial', 'valid', 'key', 'issued-by', 'stands-in', 'trust'] as const)
        expect(say(`documents.record.chain.${key}`)).not.toBe(
          examinationSay('en')(`documents.record.chain.${key}`),
        );
  },
);

test('contains every result, decision, judgement, mark, warning and piece, in its language', () => {
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
    const say = examinationSay(language);
    const words = [...say.codes()].map((code) => (say.has(code) ? say(code) : code));
    for (const word of words)
      expect(word, language).not.toMatch(
        /forger|faussaire|falsario|falsificador|viltotāj|გამყალბებელ|suspect|sospe/i,
      );
  }
});

test('texts of every language are told apart from English', () => {
  for (const language of languages.filter((one) => one !== 'en'))
    for (const key of ['title', 'about', 'decision', 'evidence', 'missing'] as const)
      expect(examinationSay(language)(`documents.record.${key}`), `${language} ${key}`).not.toBe(
        examinationSay('en')(`documents.record.${key}`),
      );
});
