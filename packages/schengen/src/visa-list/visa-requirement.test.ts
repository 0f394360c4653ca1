import type { CivilDate } from '@amirani/core';
import { expect, test } from 'vitest';
import type { DocumentKind } from '../facts/crossing.ts';
import { visaRequirement } from './visa-requirement.ts';

const asked = (nationality: string, kind: DocumentKind, issuer: string, on = '2026-06-10') =>
  visaRequirement({ on: on as CivilDate, nationality, document: { kind, issuer } });

test.each([
  ['SY', 'refugee', 'DE', '2026-06-10'],
  ['XXB', 'refugee', 'CY', '2026-06-10'],
  ['XXB', 'refugee', 'BG', '2023-06-10'],
  ['XXA', 'stateless', 'NO', '2026-06-10'],
  ['AF', 'stateless', 'RO', '2023-06-10'],
] as const)(
  'Reg. (EU) 2018/1806 Art. 4(2)(c): %s with the %s document of %s on %s needs none',
  (nationality, kind, issuer, on) => {
    expect(asked(nationality, kind, issuer, on)).toMatchObject({
      result: 'met',
      reasons: [{ code: 'schengen.visa.refugee-of-member' }],
      rows: [expect.objectContaining({ state: issuer })],
    });
  },
);

test('Art. 6(2): the documents of Ireland and of States of Annex II are for each State to exempt', () => {
  for (const issuer of ['IE', 'GB', 'GE', 'US'])
    expect(asked('SY', 'refugee', issuer), issuer).toMatchObject({
      result: 'undetermined',
      reasons: [{ code: 'schengen.visa.national-option' }],
    });
  expect(asked('XXB', 'refugee', 'GB', '2020-06-10').result).toBe('undetermined');
});

test('Art. 3(2): where a State of Annex I gave the document, a visa is needed, whatever the nationality', () => {
  for (const nationality of ['SY', 'XXB', 'GE'])
    expect(asked(nationality, 'refugee', 'TR'), nationality).toMatchObject({
      result: 'failed',
      reasons: [{ code: 'schengen.visa.refugee' }],
    });
});

test('whose document it is has to be known', () => {
  expect(
    visaRequirement({
      on: '2026-06-10' as CivilDate,
      nationality: 'SY',
      document: { kind: 'refugee' },
    }),
  ).toMatchObject({ result: 'undetermined', needs: ['document.issuer'] });
});
