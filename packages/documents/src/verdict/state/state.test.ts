import type { CivilDate } from '@amirani/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day, utopia } from '../../test/table.ts';
import type { DocumentFacts } from '../checks/facts.ts';
import type { DocumentModel, DocumentProfile, StateProfile } from '../state-profile.ts';
import { checkAlerts } from './alerts.ts';
import type { StateContext, StateOutcome } from './context.ts';
import { checkElectronic, checkSealed, chipByAnything } from './features.ts';
import { shifted } from './issue.ts';
import { checkModel } from './model.ts';
import { isIn } from './ranges.ts';
import { checkSeries } from './series.ts';
import { spellingOfState } from './spelling.ts';
import { checkValidity } from './validity.ts';

const facts: DocumentFacts = {
  documentCode: 'P',
  issuingState: 'UTO',
  documentNumber: 'L898902C3',
  dateOfBirth: day('1974-08-12'),
  dateOfExpiry: day('2033-02-09'),
  dateOfIssue: day('2023-02-10'),
};

const context = (
  change: Partial<{ [K in keyof DocumentFacts]: string | undefined }> = {},
  kind: Partial<DocumentProfile> = {},
  more: Partial<StateContext> = {},
): StateContext => ({
  inspectedOn: day('2026-11-26'),
  facts: { ...facts, ...(change as Partial<DocumentFacts>) },
  profile: utopia,
  kind: { ...(utopia.documents[0] as DocumentProfile), ...kind },
  model: undefined,
  ...more,
});

const said = ({ result, findings }: StateOutcome): readonly string[] => [
  result,
  ...findings.map(({ code }) => code.replace('document.verdict.', '')),
];

describe('validity', () => {
  test.each([
    ['2033-02-10', 'successful'],
    ['2033-02-09', 'successful'],
    ['2033-02-11', 'failed'],
  ])('ten years, or a day less: until %s', (dateOfExpiry, result) => {
    expect(checkValidity(context({ dateOfExpiry })).result).toBe(result);
  });

  test('the bearer’s age on the day of issue decides', () => {
    const child = { dateOfBirth: '2005-02-11', dateOfExpiry: '2028-02-11' };
    expect(said(checkValidity(context(child)))).toEqual(['failed', 'validity.long']);
    expect(checkValidity(context({ ...child, dateOfBirth: '2005-02-10' })).result).toBe(
      'successful',
    );
    expect(checkValidity(context({ ...child, dateOfExpiry: '2028-02-10' })).result).toBe(
      'successful',
    );
    // Where the age is not known the longest of all rules holds.
    expect(checkValidity(context({ ...child, dateOfBirth: undefined })).result).toBe('successful');
  });

  test('of several rules for the young the narrowest holds', () => {
    const longestValidity = [
      { years: 10 },
      { years: 5, bearersUnder: 18 },
      { years: 2, bearersUnder: 4 },
    ];
    const infant = { dateOfBirth: '2022-01-01', dateOfExpiry: '2026-02-10' };
    expect(checkValidity(context(infant, { longestValidity })).result).toBe('failed');
    expect(
      checkValidity(context({ ...infant, dateOfBirth: '2018-01-01' }, { longestValidity })).result,
    ).toBe('successful');
    expect(
      said(checkValidity(context({}, { longestValidity: [{ years: 5, bearersUnder: 18 }] }))),
    ).toEqual(['not-supported', 'state.not-known']);
  });

  test('months count beside years', () => {
    const longestValidity = [{ years: 9, months: 6 }];
    expect(checkValidity(context({ dateOfExpiry: '2032-08-10' }, { longestValidity })).result).toBe(
      'successful',
    );
    const long = checkValidity(context({ dateOfExpiry: '2032-08-11' }, { longestValidity }));
    expect([long.result, long.findings[0]?.facts['longest']]).toEqual(['failed', 'P9Y6M']);
  });

  test('without a day of issue only what no document of today can have is wrong', () => {
    const open = { dateOfIssue: undefined };
    expect(said(checkValidity(context(open)))).toEqual(['undetermined', 'state.needs']);
    expect(said(checkValidity(context({ ...open, dateOfExpiry: '2036-11-27' })))).toEqual([
      'failed',
      'validity.future',
    ]);
    expect(checkValidity(context({ ...open, dateOfExpiry: '2036-11-26' })).result).toBe(
      'undetermined',
    );
  });

  test('days in an order that cannot be', () => {
    expect(said(checkValidity(context({ dateOfIssue: '2026-11-27' })))).toEqual([
      'failed',
      'validity.issued-late',
    ]);
    expect(said(checkValidity(context({ dateOfExpiry: '2023-02-09' })))).toEqual([
      'failed',
      'validity.order',
    ]);
    expect(said(checkValidity(context({ dateOfExpiry: undefined })))).toEqual([
      'undetermined',
      'state.needs',
    ]);
    expect(said(checkValidity(context({}, { longestValidity: [] })))).toEqual([
      'not-supported',
      'state.not-known',
    ]);
  });

  test('29 February leads to the first of March', () => {
    expect(shifted('2024-02-29' as CivilDate, 120)).toBe('2034-03-01');
    expect(shifted('2024-03-31' as CivilDate, -1)).toBe('2024-03-02');
  });
});

describe('models', () => {
  const named = (model: string | undefined, dateOfIssue?: string) =>
    said(checkModel(context({ dateOfIssue }, {}, { model })));

  test.each([
    ['UTO-P-2020', '2019-12-31', ['failed', 'model.before']],
    ['UTO-P-2020', '2020-01-01', ['successful']],
    ['UTO-P-2010', '2019-12-31', ['successful']],
    ['UTO-P-2010', '2020-01-01', ['failed', 'model.after']],
    ['UTO-P-1999', '2020-01-01', ['undetermined', 'model.unknown']],
  ])('%s issued on %s', (model, issued, expected) => {
    expect(named(model, issued)).toEqual(expected);
  });

  test('the number tells the model where nobody named it', () => {
    expect(named(undefined, '2023-02-10')).toEqual(['successful']);
    expect(named(undefined, '2019-06-01')).toEqual(['failed', 'model.before']);
    expect(said(checkModel(context({ documentNumber: 'X1' })))).toEqual([
      'undetermined',
      'state.needs',
    ]);
  });

  test('no model was issued then', () => {
    expect(named(undefined, '2009-12-31')).toEqual(['failed', 'model.none']);
  });

  test('without a day of issue the expiry bounds it', () => {
    const open = (dateOfExpiry: string, model: string) =>
      said(checkModel(context({ dateOfIssue: undefined, dateOfExpiry }, {}, { model })));
    expect(open('2033-02-09', 'UTO-P-2010')).toEqual(['failed', 'model.after']);
    expect(open('2028-02-09', 'UTO-P-2010')).toEqual(['undetermined', 'state.needs']);
    expect(
      said(
        checkModel(
          context(
            { dateOfIssue: undefined },
            {},
            { model: 'UTO-P-2020', inspectedOn: day('2019-12-31') },
          ),
        ),
      ),
    ).toEqual(['failed', 'model.before']);
  });

  test('no models, no check', () => {
    const { models: _, ...kind } = utopia.documents[0] as DocumentProfile;
    expect(said(checkModel({ ...context(), kind }))).toEqual(['not-supported', 'state.not-known']);
  });
});

describe('series', () => {
  const [range] = utopia.documents[0]?.models?.[1]?.series ?? [];
  test('a range has both its ends, and numbers of its own make', () => {
    if (range === undefined) throw new Error('no range');
    for (const [number, inside] of [
      ['L800000A0', true],
      ['L899999Z9', true],
      ['L799999Z9', false],
      ['L900000A0', false],
      ['L8000000A', false],
      ['L800000A', false],
      ['l800000a0', false],
    ] as const)
      expect([number, isIn(number, range)]).toEqual([number, inside]);
  });

  test('a number lies in a range exactly where each place fits and the whole lies between', () => {
    const number = fc.stringMatching(/^[A-C][0-3]{2}$/);
    fc.assert(
      fc.property(number, number, number, (first, last, one) => {
        expect(isIn(one, { first, last })).toBe(first <= one && one <= last);
      }),
    );
  });

  const series = [
    { first: 'A100', last: 'A199', issuedFrom: day('2015-01-01'), issuedUntil: day('2019-12-31') },
    { first: 'A200', last: 'A299', issuedFrom: day('2020-01-01') },
  ];
  const models: readonly DocumentModel[] = [
    { id: 'old', issuedFrom: day('2010-01-01'), series: [{ first: 'B100', last: 'B199' }] },
    { id: 'new', issuedFrom: day('2015-01-01'), series },
  ];
  const on = (
    documentNumber: string,
    dateOfIssue: string | undefined,
    model?: string,
    more = models,
  ) => said(checkSeries(context({ documentNumber, dateOfIssue }, { models: more }, { model })));

  test.each([
    ['A150', '2019-12-31', 'new', ['successful']],
    ['A150', '2020-01-01', 'new', ['failed', 'series.date']],
    ['A250', '2019-12-31', 'new', ['failed', 'series.date']],
    ['A250', '2020-01-01', 'new', ['successful']],
    ['a-2 50', '2020-01-01', 'new', ['successful']],
    ['B150', '2020-01-01', 'new', ['failed', 'series.model']],
    ['B150', '2020-01-01', undefined, ['successful']],
    ['C150', '2020-01-01', undefined, ['failed', 'series.outside']],
    ['C150', '2020-01-01', 'new', ['failed', 'series.outside']],
    ['C150', '2020-01-01', 'unknown', ['failed', 'series.outside']],
  ])('%s issued on %s to the model %s', (number, issued, model, expected) => {
    expect(on(number, issued, model)).toEqual(expected);
  });

  test('a model of unknown series may have any number', () => {
    const more = [...models, { id: 'secret', issuedFrom: day('2010-01-01') }];
    expect(on('C150', '2020-01-01', undefined, more)).toEqual(['not-supported', 'state.not-known']);
    expect(on('C150', '2020-01-01', 'secret', more)).toEqual(['not-supported', 'state.not-known']);
    expect(on('C150', '2020-01-01', 'new', more)).toEqual(['failed', 'series.outside']);
    expect(on('A250', '2020-01-01', undefined, more)).toEqual(['successful']);
  });

  test('the window of issue is enough where it decides', () => {
    expect(
      said(
        checkSeries(
          context(
            { documentNumber: 'A150', dateOfIssue: undefined, dateOfExpiry: '2033-01-01' },
            { models },
          ),
        ),
      ),
    ).toEqual(['failed', 'series.date']);
    expect(
      said(
        checkSeries(
          context(
            { documentNumber: 'A150', dateOfIssue: undefined, dateOfExpiry: '2028-01-01' },
            { models },
          ),
        ),
      ),
    ).toEqual(['successful']);
    expect(said(checkSeries(context({ documentNumber: undefined })))).toEqual([
      'undetermined',
      'state.needs',
    ]);
    expect(said(checkSeries(context({}, { models: [] })))).toEqual([
      'not-supported',
      'state.not-known',
    ]);
  });
});

describe('alerts', () => {
  const with_ = (profile: Partial<StateProfile>, change = {}) =>
    checkAlerts({ ...context(change), profile: { ...utopia, ...profile } });
  const alert = { first: 'L898900A0', last: 'L898999Z9', kind: 'stolen-blank' } as const;

  test('a number in a reported range', () => {
    const hit = with_({ alerts: [{ ...alert, reference: 'U-7' }] });
    expect([hit.result, hit.findings[0]?.severity, hit.findings[0]?.facts]).toEqual([
      'failed',
      'obstacle',
      { state: 'UTO', kind: 'stolen-blank', reference: 'U-7' },
    ]);
  });

  test.each([
    [{ since: day('2026-11-26') }, 'failed'],
    [{ since: day('2026-11-27') }, 'successful'],
    [{ codes: ['P'] }, 'failed'],
    [{ codes: ['PD', 'V'] }, 'successful'],
    [{ last: 'L898902C2' }, 'successful'],
  ])('only as far as it goes: %o', (more, result) => {
    expect(with_({ alerts: [{ ...alert, ...more }] }).result).toBe(result);
  });

  test('no alerts are one thing, and not to know them another', () => {
    expect(with_({ alerts: [] }).result).toBe('successful');
    const { alerts: _, ...silent } = utopia;
    expect(said(checkAlerts({ ...context(), profile: silent }))).toEqual([
      'not-supported',
      'state.not-known',
    ]);
    expect(said(with_({ alerts: [alert] }, { documentNumber: undefined }))).toEqual([
      'undetermined',
      'state.needs',
    ]);
  });

  test('what is said is about the number, and nobody is called anything (R45)', () => {
    const { findings } = with_({ alerts: [alert] });
    expect(JSON.stringify(findings)).not.toMatch(/forger|bearer|holder|traveller|person/i);
  });
});

describe('chips and seals by the state’s data', () => {
  const since = { electronicSince: day('2020-01-01'), models: [] };
  const at = (
    dateOfIssue: string | undefined,
    chip: Parameters<typeof checkElectronic>[1],
    more = {},
  ) => said(checkElectronic(context({ dateOfIssue, ...more }, since), chip));

  test.each([
    ['2020-01-01', 'absent', ['failed', 'electronic.absent']],
    ['2019-12-31', 'absent', ['successful']],
    ['2020-01-01', 'answered', ['successful']],
    ['2020-01-01', 'not-tried', ['not-supported', 'chip.not-tried']],
    ['2020-01-01', 'no-reader', ['not-supported', 'chip.no-reader']],
    [undefined, 'answered', ['successful']],
  ] as const)('issued on %s, chip %s', (issued, chip, expected) => {
    expect(at(issued, chip)).toEqual(expected);
  });

  test('the expiry tells that it was issued late enough', () => {
    expect(at(undefined, 'absent', { dateOfExpiry: '2030-01-01' })).toEqual([
      'failed',
      'electronic.absent',
    ]);
    expect(at(undefined, 'absent', { dateOfExpiry: '2029-12-31' })).toEqual([
      'undetermined',
      'state.needs',
    ]);
  });

  test('a model without chips has none', () => {
    const models = [{ id: 'plain', issuedFrom: day('2010-01-01'), electronic: false }];
    const plain = (chip: 'answered' | 'absent' | 'not-tried') =>
      said(checkElectronic(context({}, { models }, { model: 'plain' }), chip));
    expect(plain('answered')).toEqual(['failed', 'electronic.unexpected']);
    expect(plain('absent')).toEqual(['successful']);
    expect(plain('not-tried')).toEqual(['not-supported', 'chip.none']);
  });

  test('the symbol in print says more than nothing, and less than the state', () => {
    const bare = context({}, { models: [], electronicSince: day('2030-01-01') });
    expect(chipByAnything(bare, { biometricSymbol: true }).has).toBe(true);
    expect(chipByAnything(bare, { biometricSymbol: false }).has).toBe(false);
    expect(chipByAnything(bare, {}).has).toBeUndefined();
    expect(chipByAnything(undefined, undefined).has).toBeUndefined();
    expect(chipByAnything(context({}, since), { biometricSymbol: false }).has).toBe(true);
  });

  test.each([
    ['2022-05-01', 'none-found', ['failed', 'sealed.absent']],
    ['2022-04-30', 'none-found', ['successful']],
    ['2022-05-01', 'not-scanned', ['not-supported', 'sealed.not-scanned']],
    ['2022-04-30', 'not-scanned', ['successful']],
    ['2022-05-01', 'no-reader', ['not-supported', 'equipment']],
    ['2022-05-01', 'found', ['successful']],
    [undefined, 'none-found', ['undetermined', 'state.needs']],
  ] as const)('a sticker of %s, seal %s', (dateOfIssue, seal, expected) => {
    const kind = { sealedSince: day('2022-05-01') };
    expect(
      said(checkSealed(context({ dateOfIssue, dateOfExpiry: '2027-01-01' }, kind), seal)),
    ).toEqual(expected);
  });
});

describe('spelling', () => {
  const viz = (primary: string, secondary = 'Anna') =>
    ({ source: 'viz', name: { primary, secondary } }) as const;
  const mrz = (field: string) => ({ source: 'mrz', field: field.padEnd(39, '<') }) as const;
  const letters = { Ü: ['UE'], Ö: ['OE', 'O'] };

  test.each([
    ['Müller', 'MUELLER<<ANNA', 'used'],
    ['Müller', 'MULLER<<ANNA', 'never-used'],
    ['Müller', 'MUXXLLER<<ANNA', 'never-used'],
    ['Jörg', 'JOERG<<ANNA', 'used'],
    ['Jörg', 'JORG<<ANNA', 'used'],
    ['Jörg Müller', 'JORG<MUELLER<<ANNA', 'used'],
    ['Mu\u0308ller', 'MUELLER<<ANNA', 'used'],
    ['Smith', 'SMITH<<ANNA', 'no-letter'],
    ['Åberg', 'AABERG<<ANNA', 'no-letter'],
    ['Müller', 'MAYER<<ANNA', 'other-name'],
  ])('%s as %s', (name, field, verdict) => {
    expect(spellingOfState(viz(name), mrz(field), { letters })).toBe(verdict);
  });

  test('more combinations than are tried are said to be open', () => {
    const many = 'Ö'.repeat(12);
    expect(spellingOfState(viz(many), mrz(`${'O'.repeat(12)}<<ANNA`), { letters })).toBe(
      'too-many',
    );
  });
});
