import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkResults } from '../check/result.ts';
import { curveKey, dg1Of } from '../test/chips.ts';
import { crlOf } from '../test/pki.ts';
import {
  activeTranscript,
  allChecks,
  checkOf,
  chipFiles,
  codesIn,
  day,
  examination,
  failedIn,
  holder,
  openOffice,
  passport,
  print,
  utopia,
  verdictOn,
  zoneText,
} from '../test/table.ts';
import { authority, file } from '../test/trust-world.ts';
import type { ExaminedDocument, VisualZone } from './examination.ts';
import { PRODUCED_BY } from './produced-by.ts';
import { placeOfCheck } from './tree/catalogue.ts';
import { colourOf } from './tree/colour.ts';

const office = openOffice();
const on = (change: Partial<ExaminedDocument> = {}, more = {}) =>
  verdictOn(examination(office, [passport(office, change)], more));
const withoutChip = { chip: { state: 'absent', files: [] } } as const;

describe('a genuine passport', () => {
  const verdict = on();

  test('is green, with nothing missing, and every check that ran says so', () => {
    expect([verdict.result, verdict.colour, verdict.missing]).toEqual(['successful', 'green', []]);
    for (const { name, result, expected } of allChecks(verdict))
      expect([name, result]).toEqual([name, expected ? 'successful' : result]);
    expect(failedIn(verdict)).toEqual([]);
  });

  test('has the five groups in their order, every check in its place and with its colour', () => {
    expect(verdict.documents[0]?.groups.map(({ name }) => name)).toEqual([
      'optical',
      'electronic',
      'seal',
      'combined',
      'state-data',
    ]);
    const names = allChecks(verdict).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, result, colour, rule } of allChecks(verdict)) {
      expect(checkResults).toContain(result);
      expect(colour).toBe(colourOf(result));
      expect(rule).toEqual(placeOfCheck(name).rule);
    }
  });

  test('names the certificates from its signer up, each with its trust material', () => {
    const { chain = [] } = verdict.documents[0] ?? {};
    expect(chain.map(({ role }) => role)).toEqual(['signer', 'csca']);
    const [signer, issuer] = chain;
    expect(signer?.issuer).toBe(issuer?.subject);
    expect(signer?.sources).toEqual([]);
    expect(issuer?.trust).toBe('trusted');
    const digests = verdict.evidence.map(({ source, digest }) => [digest, source] as const);
    for (const source of issuer?.sources ?? [])
      expect(new Map(digests).get(source)).toMatch(/^trust\//);
    expect(issuer?.sources).not.toEqual([]);
    expect('chain' in (on(withoutChip).documents[0] ?? {})).toBe(false);
  });

  test('says why each check did not run', () => {
    for (const { name, result, findings } of allChecks(verdict))
      if (result === 'not-supported') expect([name, findings.length > 0]).toEqual([name, true]);
  });

  test('every place lies within a piece of evidence', () => {
    const broken = on({ mrz: { text: zoneText().replace('ERIK', 'ER1K') } });
    const pieces = new Map(broken.evidence.map((piece) => [piece.source, piece.bytes]));
    expect([...pieces.keys()]).toEqual([
      'passport/mrz',
      'passport/EF.COM',
      'passport/EF.SOD',
      'passport/DG1',
      'passport/DG2',
      'passport/DG15',
      'passport/given/transcript.json',
      'trust/utopia.cer',
      'trust/utopia.crl',
    ]);
    let seen = 0;
    for (const { findings } of allChecks(broken))
      for (const { code, places } of findings)
        for (const { source, offset, length } of places) {
          const inside = offset + length <= (pieces.get(source) ?? -1);
          expect([code, source, inside]).toEqual([code, source, true]);
          seen += 1;
        }
    expect(seen).toBeGreaterThan(5);
  });

  test('is made by this version of the package', () => {
    const { name, version } = JSON.parse(
      readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'),
    ) as { name: string; version: string };
    expect(PRODUCED_BY).toBe(`${name} ${version}`);
  });
});

describe('what is forged shows where it has to', () => {
  const cases: readonly (readonly [string, Partial<ExaminedDocument>, readonly string[]])[] = [
    [
      'a digit of the number',
      { mrz: { text: zoneText().replace('L898', 'L899') } },
      ['mrz.check-digits', 'mrz.viz', 'dg1.mrz'],
    ],
    [
      'the number, with all digits',
      { mrz: { text: zoneText({ ...holder, documentNumber: 'L898902C4' }) } },
      ['dg1.mrz', 'mrz.viz'],
    ],
    [
      'the expiry in zone and print',
      {
        mrz: { text: zoneText({ ...holder, dateOfExpiry: '2035-02-09' }) },
        visual: { ...print, dateOfExpiry: day('2035-02-09') },
      },
      ['dg1.mrz', 'state.validity'],
    ],
    [
      'the name in the zone',
      { mrz: { text: zoneText({ ...holder, secondaryIdentifier: 'Anna Marta' }) } },
      ['dg1.mrz', 'mrz.viz'],
    ],
    ['the name in print', { visual: { ...print, primaryIdentifier: 'Erikson' } }, ['mrz.viz']],
    [
      'the sex in the zone',
      { mrz: { text: zoneText({ ...holder, sex: 'M' }) } },
      ['dg1.mrz', 'mrz.viz'],
    ],
    [
      'a state that there is not',
      { mrz: { text: zoneText().replace('P<UTO', 'P<QAA') } },
      ['mrz.codes'],
    ],
    [
      'a code that the format does not have',
      { mrz: { text: zoneText().replace('P<UTO', 'B<UTO') } },
      ['mrz.codes'],
    ],
    [
      'a letter among fillers',
      { mrz: { text: zoneText().replace('MARIA<<<', 'MARIA<<K') } },
      ['mrz.characters'],
    ],
    ['a line that is too short', { mrz: { text: zoneText().slice(0, -1) } }, ['mrz.format']],
    [
      'a name cut although it fits',
      { mrz: { text: zoneText({ ...holder, secondaryIdentifier: 'Anna Mar' }) } },
      ['mrz.names', 'mrz.viz'],
    ],
    [
      'an impossible date',
      { mrz: { text: zoneText().replace('740812', '740832') } },
      ['mrz.dates'],
    ],
    [
      'issued before the model',
      { visual: { ...print, dateOfIssue: day('2019-06-01') } },
      ['state.model'],
    ],
    [
      'a number outside the series',
      {
        mrz: { text: zoneText({ ...holder, documentNumber: 'K898902C3' }) },
        visual: { ...print, documentNumber: 'K898902C3' },
      },
      ['state.series', 'dg1.mrz'],
    ],
    [
      'a number that was reported',
      { mrz: { text: zoneText({ ...holder, documentNumber: 'L700123B4' }) } },
      ['state.alerts'],
    ],
    [
      'another DG1',
      {
        chip: {
          state: 'read',
          files: chipFiles(office).map((one) =>
            one.name === 'DG1' ? { ...one, bytes: dg1Of(zoneText({ ...holder, sex: 'M' })) } : one,
          ),
        },
      },
      ['dg1.hash'],
    ],
    [
      'a signature that is none',
      { chip: { state: 'read', files: chipFiles(office, { breakSignature: true }) } },
      ['sod.signature'],
    ],
    ['no chip where there must be one', withoutChip, ['chip.presence', 'state.electronic']],
    [
      'DG15 struck from EF.COM',
      {
        chip: {
          state: 'read',
          files: chipFiles(office).map((one) =>
            one.name === 'EF.COM'
              ? { ...one, bytes: one.bytes.slice(0, -1).fill(16, 1, 2).fill(2, 15, 16) }
              : one,
          ),
        },
      },
      ['com.sod'],
    ],
    [
      'a copy without the key',
      {
        chip: {
          state: 'read',
          files: chipFiles(office),
          transcripts: [activeTranscript(curveKey('prime256v1'))],
        },
      },
      ['active-authentication'],
    ],
  ];

  test.each(cases)('%s', (_, change, names) => {
    const verdict = on(change);
    for (const name of names)
      expect([name, checkOf(verdict, name).result]).toEqual([name, 'failed']);
    expect(verdict.colour).toBe('red');
  });

  test('a chip signed by an authority of the forger’s own leads nowhere', () => {
    const forger = openOffice();
    const verdict = verdictOn(examination(office, [passport(forger)]));
    expect(checkOf(verdict, 'sod.signature').result).toBe('successful');
    expect(checkOf(verdict, 'chain').result).not.toBe('successful');
    expect(verdict.colour).not.toBe('green');
  });

  test('a revoked signer', () => {
    const { trust } = examination(office, []);
    const [anchor] = trust;
    const revoked = crlOf({
      issuer: office.authority.name,
      issuerKey: office.authority.key,
      thisUpdate: '2026-11-20T00:00:00Z',
      nextUpdate: '2026-12-20T00:00:00Z',
      revoked: [{ serial: 4711, at: '2024-01-01T00:00:00Z' }],
    });
    const verdict = on({}, { trust: [anchor, file('revoked.crl', revoked)] });
    expect(checkOf(verdict, 'signer.revocation').result).toBe('failed');
  });

  test('a copy of a chip that has no key to prove itself is nothing that data can tell', () => {
    const files = chipFiles(office, {}, (group) => group !== 15);
    const verdict = on({ chip: { state: 'read', files } });
    expect(failedIn(verdict)).toEqual([]);
    expect([checkOf(verdict, 'active-authentication').result, verdict.colour]).toEqual([
      'not-supported',
      'green',
    ]);
  });
});

describe('days', () => {
  test('expired yesterday, and not on its last day', () => {
    const change = (date: string) => ({
      mrz: { text: zoneText({ ...holder, dateOfExpiry: date }) },
    });
    expect(checkOf(on(change('2026-11-25')), 'expiry').result).toBe('failed');
    expect(checkOf(on(change('2026-11-26')), 'expiry').result).toBe('successful');
  });

  test('a former state cannot have issued a document of today', () => {
    const verdict = on({
      mrz: { text: zoneText().replace('P<UTO', 'P<DDR') },
      visual: { ...print, issuingState: 'DDR' },
    });
    expect(codesIn(verdict, 'mrz.codes')).toContain('mrz.issuer-outlived');
    expect(checkOf(verdict, 'mrz.codes').result).toBe('failed');
  });

  test('a document code is judged by the day of issue, which the chip tells where nobody typed it', () => {
    const late = { ...print, dateOfIssue: day('2028-01-01') };
    const verdict = on(
      { visual: late },
      { inspectedOn: day('2028-06-01'), inspectedAt: '2028-06-01T06:00:00Z' },
    );
    expect(codesIn(verdict, 'mrz.codes')).toContain('mrz.document-code.before-harmonisation');
  });
});

test('a document code that the state never had switches off nothing', () => {
  const visual = { ...print, biometricSymbol: false, model: undefined } as unknown as VisualZone;
  for (const documentCode of ['PE', 'PO', 'PD']) {
    const mrz = { text: zoneText({ ...holder, documentCode }) };
    const { chip: _, ...forged } = passport(office, { mrz, visual });
    const verdict = verdictOn(examination(office, [forged]));
    expect([documentCode, verdict.colour]).toEqual([documentCode, 'yellow']);
    const missing = verdict.missing.map(({ check }) => check);
    for (const name of ['validity', 'model', 'series', 'electronic'])
      expect(missing).toContain(`state.${name}`);
    expect(codesIn(verdict, 'state.model')).toEqual(['state.no-kind']);
  }
});

test('what is known of the wrong state is not used', () => {
  const verdict = on({}, { states: [{ ...utopia, state: 'QGE' }] });
  expect(codesIn(verdict, 'state.validity')).toEqual(['state.no-profile']);
  const kinds = on({}, { states: [{ ...utopia, documents: [] }] });
  expect(codesIn(kinds, 'state.validity')).toEqual(['state.no-kind']);
  expect(checkOf(kinds, 'state.alerts').result).toBe('successful');
});

test('an authority of the same name and another key is another', () => {
  const namesake = authority('UT', 'CSCA Utopia', 'UTO');
  const verdict = on({}, { trust: [file('other.cer', namesake.der, 'csca')] });
  expect(checkOf(verdict, 'chain').result).not.toBe('successful');
  expect(verdict.colour).not.toBe('green');
});
