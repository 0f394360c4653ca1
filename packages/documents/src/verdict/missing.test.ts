import { describe, expect, test } from 'vitest';
import { dg1Of } from '../test/chips.ts';
import {
  activeTranscript,
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
import { transcriptFile } from '../test/transcripts.ts';
import type { Equipment, ExaminedDocument, VisualZone } from './examination.ts';

const office = openOffice();
const on = (change: Partial<ExaminedDocument> = {}, more = {}) =>
  verdictOn(examination(office, [passport(office, change)], more));
const withoutChip = { chip: { state: 'absent', files: [] } } as const;

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

  test('a mapping that proved no signed key leaves the key of DG15 to be proved', () => {
    const paceCam = {
      protocol: '0.4.0.127.0.7.2.2.4.6.2',
      mappingPublicKey: `04${'11'.repeat(64)}`,
      chipAuthenticationData: '22'.repeat(32),
    };
    const transcripts = [transcriptFile({ paceCam })];
    const verdict = on({ chip: { state: 'read', files: chipFiles(office), transcripts } });
    expect(checkOf(verdict, 'pace-cam').result).toBe('undetermined');
    const check = checkOf(verdict, 'active-authentication');
    expect([check.result, check.expected, verdict.colour]).toEqual([
      'not-supported',
      true,
      'yellow',
    ]);
    expect(verdict.missing.map(({ check: name }) => name)).toContain('active-authentication');
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

  test('a passport that was laid down as something else is asked for its chip all the same', () => {
    for (const role of ['other', 'visa'] as const) {
      const { visual: _, chip: __, ...zone } = passport(office);
      const verdict = verdictOn(examination(office, [{ ...zone, role }], { states: [] }));
      expect(verdict.missing.map(({ check }) => check)).toContain('chip.presence');
      expect(verdict.colour).not.toBe('green');
    }
  });

  test('a data group that was not read leaves its content unread, and says why', () => {
    const files = chipFiles(office).filter(({ name }) => name !== 'DG2');
    const verdict = on({ chip: { state: 'read', files } });
    expect(codesIn(verdict, 'dg2.content')).toEqual(['chip.hash.not-given']);
    expect(codesIn(verdict, 'dg7.content')).toEqual(['chip.hash.not-there']);
  });

  test('a place that cannot read chips holds nothing against anybody', () => {
    const verdict = verdictOn(examination(office, [without('chip')], { equipment: ['mrz'] }));
    expect([verdict.colour, verdict.missing]).toEqual(['green', []]);
    expect(codesIn(verdict, 'chip.presence')).toEqual(['chip.no-reader', 'chip.unread-electronic']);
  });

  test.each<readonly [string, Partial<ExaminedDocument>, readonly Equipment[]]>([
    ['a date of expiry', { visual: { dateOfExpiry: day('2030-01-01') } }, []],
    ['the same under white light', { visual: { dateOfExpiry: day('2030-01-01') } }, ['white']],
    [
      'a number that nobody reported',
      { visual: { issuingState: 'UTO', documentNumber: 'A1' } },
      [],
    ],
    [
      'looks at it',
      { observations: [{ check: 'optical.ocr-b', result: 'successful', by: 'officer' }] },
      ['white'],
    ],
    [
      'looks at it under infrared light',
      {
        observations: [
          { check: 'optical.infrared.mrz', result: 'successful', by: 'officer' },
          { check: 'optical.infrared.print', result: 'successful', by: 'officer' },
        ],
      },
      ['infrared'],
    ],
    [
      'no chip, as the print says',
      {
        chip: { state: 'absent', files: [] },
        visual: { dateOfExpiry: day('2030-01-01'), biometricSymbol: false },
      },
      ['chip'],
    ],
  ])('%s alone bears nothing', (_, change, equipment) => {
    const { transliteration: _spelling, ...known } = utopia;
    const states = [{ ...known, documents: [] }];
    for (const role of ['travel-document', 'other'] as const) {
      const verdict = verdictOn(
        examination(office, [{ id: 'd', role, ...change }], { equipment, states }),
      );
      expect([role, verdict.result, verdict.colour]).toEqual([role, 'undetermined', 'yellow']);
      expect(verdict.missing).toEqual([
        { document: 'd', check: 'mrz.format', result: 'not-supported' },
      ]);
    }
  });

  test('what lies there beside a passport may rest on it; another passport may not', () => {
    const typed = { id: 'd', visual: { dateOfExpiry: day('2030-01-01') } } as const;
    const beside = (role: 'travel-document' | 'other') =>
      verdictOn(examination(office, [passport(office), { ...typed, role }], { equipment: [] }))
        .colour;
    expect([beside('other'), beside('travel-document')]).toEqual(['green', 'yellow']);
  });

  test('nobody read the zone', () => {
    const verdict = verdictOn(examination(office, [without('mrz')]));
    expect(verdict.missing.map(({ check }) => check)).toContain('mrz.format');
    expect(verdict.colour).toBe('yellow');
    // The print is compared with DG1 then.
    expect(codesIn(verdict, 'mrz.viz')).toEqual(['viz.same']);
    expect(checkOf(verdict, 'mrz.viz').findings[0]?.facts['with']).toBe('DG1');
  });

  test('who is asked for a zone, and who is not', () => {
    const asked = (role: 'travel-document' | 'other', equipment: readonly ('mrz' | 'chip')[]) =>
      checkOf(verdictOn(examination(office, [{ id: 'd', role }], { equipment })), 'mrz.format')
        .expected;
    expect(asked('travel-document', ['mrz'])).toBe(true);
    expect(asked('travel-document', ['chip'])).toBe(false);
    expect(asked('other', ['mrz'])).toBe(false);
    const given = { id: 'd', role: 'other', mrz: { text: 'HELLO' } } as const;
    const verdict = verdictOn(examination(office, [given], { equipment: [] }));
    expect(checkOf(verdict, 'mrz.format').expected).toBe(true);
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
    const { result, expected } = checkOf(verdict, 'seal.signature');
    expect([result, expected]).toEqual(['aborted', true]);
    expect(verdict.missing.map(({ check }) => check)).toContain('seal.signature');
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

  test('nobody read a chip that the symbol in print speaks of: that is said, with a reader and without', () => {
    const { chip: _, ...unread } = passport(office, {
      visual: { ...print, ...plain, biometricSymbol: true },
    });
    const finding = (equipment: readonly Equipment[]) => {
      const verdict = verdictOn(examination(office, [unread], { equipment, states: [] }));
      const { result, expected, findings } = checkOf(verdict, 'chip.presence');
      const said = findings.find(({ code }) => code.endsWith('unread-electronic'));
      expect(said).toMatchObject({
        severity: 'attention',
        facts: { because: 'symbol printed on it' },
      });
      return [result, expected, verdict.colour === 'green'];
    };
    expect(finding(['mrz', 'chip'])).toEqual(['not-supported', true, false]);
    expect(finding(['mrz'])).toEqual(['not-supported', false, true]);
  });

  test('no chip, and the print states that the document has no chip', () => {
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

test('one and the same document laid down twice is two', () => {
  const document = passport(office);
  const verdict = verdictOn(examination(office, [document, document]));
  expect(verdict.documents.map(({ id }) => id)).toEqual(['passport', 'passport']);
  expect(verdict.evidence.length).toBeGreaterThan(0);
});
