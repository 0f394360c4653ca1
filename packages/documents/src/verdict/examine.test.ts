import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkResults } from '../check/result.ts';
import { curveKey, dg1Of } from '../test/chips.ts';
import { crlOf } from '../test/pki.ts';
import { VISA_ZONE, vdsOf, visaWith } from '../test/seals.ts';
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

describe('never green while something that should run did not', () => {
  test.each<readonly [string, Partial<ExaminedDocument>, readonly string[]]>([
    ['nobody typed the print', { visual: { biometricSymbol: true } }, ['mrz.viz']],
    [
      'not all of the print was typed',
      { visual: { ...print, sex: undefined } as unknown as VisualZone },
      ['mrz.viz'],
    ],
    [
      'nobody asked the chip to prove itself',
      { chip: { state: 'read', files: chipFiles(office) } },
      ['active-authentication'],
    ],
    [
      'a signed data group was not read',
      {
        chip: {
          state: 'read',
          files: chipFiles(office).filter(({ name }) => name !== 'DG2'),
          transcripts: [activeTranscript(office.chipKey)],
        },
      },
      ['dg2.hash'],
    ],
  ])('%s', (_, change, names) => {
    const verdict = on(change);
    expect(verdict.colour).toBe('yellow');
    expect(verdict.missing.map(({ check }) => check)).toEqual(expect.arrayContaining([...names]));
    expect(verdict.missing.every(({ document }) => document === 'passport')).toBe(true);
  });

  const without = (key: keyof ExaminedDocument): ExaminedDocument => {
    const { [key]: _, ...rest } = passport(office);
    return rest as ExaminedDocument;
  };

  test('nobody tried the chip although the place can read one', () => {
    const verdict = verdictOn(examination(office, [without('chip')]));
    expect([checkOf(verdict, 'chip.presence').result, verdict.colour]).toEqual([
      'not-supported',
      'yellow',
    ]);
    expect(verdict.missing.map(({ check }) => check)).toContain('chip.presence');
  });

  test('a place that cannot read chips holds nothing against anybody', () => {
    const verdict = verdictOn(examination(office, [without('chip')], { equipment: ['mrz'] }));
    expect([verdict.colour, verdict.missing]).toEqual(['green', []]);
    expect(codesIn(verdict, 'chip.presence')).toEqual(['chip.no-reader']);
  });

  test('nobody read the zone', () => {
    const verdict = verdictOn(examination(office, [without('mrz')]));
    expect(verdict.missing.map(({ check }) => check)).toContain('mrz.format');
    expect(verdict.colour).toBe('yellow');
    // The print is compared with DG1 then.
    expect(codesIn(verdict, 'mrz.viz')).toEqual(['viz.same']);
    expect(checkOf(verdict, 'mrz.viz').findings[0]?.facts['with']).toBe('DG1');
  });

  test('a place with lights, where nobody looked', () => {
    const equipment = ['mrz', 'chip', 'barcode', 'white', 'infrared', 'ultraviolet'] as const;
    const verdict = on({}, { equipment });
    const missing = [
      'optical.infrared.mrz',
      'optical.infrared.print',
      'optical.ultraviolet.paper',
      'optical.ultraviolet.print',
    ];
    expect(verdict.missing.map(({ check }) => check)).toEqual(missing);
    const seen = missing.map((check) => ({ check, result: 'successful', by: 'officer' }) as never);
    expect(on({ observations: seen }, { equipment }).colour).toBe('green');
    const bad = on(
      { observations: [...seen, { check: 'optical.white.print', result: 'failed', by: 'reader' }] },
      { equipment },
    );
    expect([bad.colour, codesIn(bad, 'optical.white.print')]).toEqual(['red', ['observed.failed']]);
  });
});

describe('cut off says nothing about the document', () => {
  test('a chip in the middle', () => {
    const files = chipFiles(office).slice(0, 3);
    const verdict = on({ chip: { state: 'aborted', files } });
    expect([verdict.result, verdict.colour]).toEqual(['aborted', 'grey']);
    expect(checkOf(verdict, 'dg1.hash').result).toBe('successful');
    expect(checkOf(verdict, 'dg2.hash').result).toBe('aborted');
    expect(failedIn(verdict)).toEqual([]);
  });

  test('a zone', () => {
    const verdict = on({ mrz: { text: 'P<UTOERIK', aborted: true } });
    for (const name of ['mrz.format', 'mrz.check-digits', 'mrz.viz', 'expiry'])
      expect([name, checkOf(verdict, name).result]).toEqual([name, 'aborted']);
    expect(failedIn(verdict)).toEqual([]);
  });

  test('a seal', () => {
    const verdict = on({ seals: [{ name: 'one', content: new Uint8Array(3), aborted: true }] });
    expect(checkOf(verdict, 'seal.signature').result).toBe('aborted');
    expect(failedIn(verdict)).toEqual([]);
  });
});

describe('chip and document', () => {
  const plain = { biometricSymbol: false, model: undefined } as unknown as Partial<VisualZone>;

  test('a chip that opened with no key is a failure of access', () => {
    const verdict = on({ chip: { state: 'refused', files: [] } });
    expect(checkOf(verdict, 'chip.presence').result).toBe('successful');
    expect(checkOf(verdict, 'chip.access').result).toBe('failed');
  });

  test('no chip, and nothing tells whether there should be one', () => {
    const verdict = on(
      {
        ...withoutChip,
        visual: { ...print, ...plain, biometricSymbol: undefined } as unknown as VisualZone,
      },
      { states: [] },
    );
    expect([checkOf(verdict, 'chip.presence').result, verdict.colour]).toEqual([
      'undetermined',
      'yellow',
    ]);
  });

  test('no chip, and the print says that there is none', () => {
    const verdict = on({ ...withoutChip, visual: { ...print, ...plain } }, { states: [] });
    expect([checkOf(verdict, 'chip.presence').result, verdict.colour]).toEqual([
      'not-supported',
      'green',
    ]);
  });

  test('issued since all have one, without the symbol: the state’s data say more than the print', () => {
    const verdict = on({ ...withoutChip, visual: { ...print, ...plain } });
    expect(failedIn(verdict)).toEqual(
      expect.arrayContaining(['chip.presence', 'state.electronic']),
    );
  });

  test('files that belong to no check are named and keep it from green', () => {
    const files = [...chipFiles(office), { name: 'holiday.txt', bytes: Uint8Array.of(1, 2, 3) }];
    const noted = on({
      chip: { state: 'read', files, transcripts: [activeTranscript(office.chipKey)] },
    });
    expect(checkOf(noted, 'chip.files').result).toBe('successful');
    const twice = [
      ...chipFiles(office),
      { name: 'DG1', bytes: dg1Of(zoneText({ ...holder, sex: 'M' })) },
    ];
    const verdict = on({
      chip: { state: 'read', files: twice, transcripts: [activeTranscript(office.chipKey)] },
    });
    expect(verdict.colour).not.toBe('green');
  });
});

describe('a duty profile', () => {
  test('refuses by name what carries a code of the synthetic world (R67)', () => {
    const verdict = on({}, { trustProfile: 'duty' });
    const check = checkOf(verdict, 'state.synthetic');
    expect([check.result, verdict.colour]).toEqual(['failed', 'red']);
    expect(check.findings.map(({ code, facts }) => [code, facts['code'], facts['where']])).toEqual([
      ['document.verdict.synthetic', 'UTO', 'MRZ'],
      ['document.verdict.synthetic', 'UTO', 'DG1'],
      ['document.verdict.synthetic', 'UTO', 'VIZ'],
    ]);
  });

  test('refuses it in each place alone, and in a seal', () => {
    const only = (change: Partial<ExaminedDocument>) =>
      checkOf(
        verdictOn(
          examination(office, [{ id: 'd', role: 'travel-document', ...change }], {
            trustProfile: 'duty',
          }),
        ),
        'state.synthetic',
      ).result;
    expect(only({ visual: { nationality: 'QNI' } })).toBe('failed');
    expect(only({ mrz: { text: zoneText() } })).toBe('failed');
    expect(only({ seals: [{ name: 'visa', content: vdsOf() }] })).toBe('failed');
    expect(only({ chip: { state: 'read', files: chipFiles(office) } })).toBe('failed');
    expect(only({ visual: { nationality: 'GEO' } })).toBe('successful');
    expect(only({})).toBe('not-supported');
  });

  test('in training the check does not exist', () => {
    expect(allChecks(on()).map(({ name }) => name)).not.toContain('state.synthetic');
  });
});

describe('a visa beside its passport', () => {
  const key = curveKey('prime256v1', 'named');
  const visaPrint: VisualZone = {
    documentNumber: 'V45678901',
    passportNumber: 'L898902C3',
    primaryIdentifier: 'Eriksson',
    secondaryIdentifier: 'Anna Maria',
    nationality: 'UTO',
    dateOfBirth: day('1974-08-12'),
    sex: 'F',
    dateOfIssue: day('2026-03-01'),
    validFrom: day('2026-03-10'),
    validUntil: day('2026-12-31'),
    durationOfStay: 30,
    numberOfEntries: 1,
  };
  const visa = (change: Partial<ExaminedDocument> = {}): ExaminedDocument => ({
    id: 'visa',
    role: 'visa',
    visual: visaPrint,
    mrz: { text: VISA_ZONE },
    seals: [{ name: 'seal', content: vdsOf({ key }) }],
    ...change,
  });
  const both = (change: Partial<ExaminedDocument> = {}, own: Partial<ExaminedDocument> = {}) =>
    verdictOn(examination(office, [visa(change), passport(office, own)]));

  test('the seal, the print, the zones and the passport agree', () => {
    const verdict = both();
    for (const name of [
      'visa/seal.mrz',
      'visa/seal.print',
      'visa/seal.visa-passport',
      'visa/mrz.viz',
      'visa/expiry',
      'visa-passport',
      'visa/state.sealed',
    ])
      expect([name, checkOf(verdict, name).result]).toEqual([name, 'successful']);
    expect(verdict.documents.map(({ id }) => id)).toEqual(['visa', 'passport']);
    expect(failedIn(verdict)).toEqual([]);
    expect(checkOf(verdict, 'visa/chip.presence').expected).toBe(false);
  });

  test('a sticker moved to another passport', () => {
    const other = { ...holder, primaryIdentifier: 'Erikson', documentNumber: 'L898902C4' };
    const verdict = both({}, { mrz: { text: zoneText(other) } });
    expect(checkOf(verdict, 'visa/seal.visa-passport').result).toBe('failed');
    expect([checkOf(verdict, 'visa-passport').result, codesIn(verdict, 'visa-passport')]).toEqual([
      'failed',
      ['zones.name'],
    ]);
  });

  test.each([
    [{ dateOfBirth: '1974-08-13' }, 'dateOfBirth'],
    [{ sex: 'M' }, 'sex'],
    [{ nationality: 'QGE' }, 'nationality'],
  ])('of another person: %o', (change, field) => {
    const verdict = both({}, { mrz: { text: zoneText({ ...holder, ...change }) } });
    const { result, findings } = checkOf(verdict, 'visa-passport');
    expect([result, findings[0]?.facts['field']]).toEqual(['failed', field]);
  });

  test('what the sticker shows is not what was sealed', () => {
    const verdict = both({ visual: { ...visaPrint, durationOfStay: 90 } });
    expect(checkOf(verdict, 'visa/seal.print').result).toBe('failed');
    const entries = both({ visual: { ...visaPrint, numberOfEntries: 'multiple' } });
    expect(checkOf(entries, 'visa/seal.print').result).toBe('failed');
  });

  test('what was not typed was not compared', () => {
    const { durationOfStay: _, ...half } = visaPrint;
    const verdict = both({ visual: half });
    expect([
      checkOf(verdict, 'visa/seal.print').result,
      codesIn(verdict, 'visa/seal.print'),
    ]).toEqual(['undetermined', expect.arrayContaining(['viz.not-typed'])]);
    const { numberOfEntries: __, ...none } = half;
    const check = checkOf(both({ visual: none }), 'visa/seal.print');
    expect([check.result, check.expected]).toEqual(['not-supported', true]);
  });

  test('without its passport the comparisons are missed, and not passed', () => {
    const verdict = verdictOn(examination(office, [visa()]));
    const missing = verdict.missing.map(({ check, document }) => `${document ?? ''}/${check}`);
    expect(missing).toEqual(expect.arrayContaining(['visa/seal.visa-passport', '/visa-passport']));
    expect(failedIn(verdict)).toEqual([]);
  });

  test('a sealed zone that is not the printed one', () => {
    const zone = VISA_ZONE.replace('V45678901', 'V45678902');
    expect(checkOf(both({ mrz: { text: zone } }), 'visa/seal.mrz').result).toBe('failed');
  });

  test('a sticker that should be sealed', () => {
    const { seals: _, ...bare } = visa();
    const unscanned = verdictOn(examination(office, [bare, passport(office)]));
    const left = checkOf(unscanned, 'visa/state.sealed');
    expect([left.result, left.expected]).toEqual(['not-supported', true]);
    const searched = verdictOn(
      examination(office, [{ ...bare, sealSearched: true }, passport(office)]),
    );
    expect(checkOf(searched, 'visa/state.sealed').result).toBe('failed');
    const old = {
      ...bare,
      sealSearched: true,
      visual: { ...visaPrint, dateOfIssue: day('2022-04-30') },
    };
    expect(checkOf(verdictOn(examination(office, [old])), 'state.sealed').result).toBe(
      'successful',
    );
  });

  test('a visa of later', () => {
    const verdict = both({ visual: { ...visaPrint, validFrom: day('2026-11-27') } });
    expect(codesIn(verdict, 'visa/expiry')).toEqual(['expiry.not-yet']);
  });

  test('of two seals each check has the worst', () => {
    const bad = vdsOf({ key, features: visaWith([3, Uint8Array.of(2)]) });
    const seals = [...(visa().seals ?? []), { name: 'second', content: bad }];
    const verdict = both({ seals });
    expect(checkOf(verdict, 'visa/seal.print').result).toBe('failed');
    expect(codesIn(verdict, 'visa/seal.print')).toContain('seal.several');
    expect(checkOf(verdict, 'visa/seal.mrz').result).toBe('successful');
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
