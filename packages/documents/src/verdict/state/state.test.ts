import type { CivilDate } from '@amirani/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day, utopia } from '../../test/table.ts';
import type { DocumentFacts } from '../checks/facts.ts';
import type { DocumentModel, DocumentProfile } from '../state-profile.ts';
import type { StateContext, StateOutcome } from './context.ts';
import { shifted } from './issue.ts';
import { checkModel } from './model.ts';
import { isIn } from './ranges.ts';
import { checkSeries } from './series.ts';
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
    expect(open('2033-02-09', 'UTO-P-2010')).toEqual(['undetermined', 'model.after-unread']);
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
    ).toEqual(['failed', 'model.not-yet']);
  });

  // Mutant: with `issued: earliest` and the code of a date that was read, the officer is told of a day that was not read.
  test('a day of issue that nobody read is told as an interval, and fails nothing', () => {
    const { result, findings } = checkModel(
      context({ dateOfIssue: undefined }, {}, { model: 'UTO-P-2010' }),
    );
    expect(result).toBe('undetermined');
    expect(findings).toMatchObject([
      {
        ...{ code: 'document.verdict.model.after-unread', severity: 'attention' },
        facts: { years: 10, earliest: '2023-02-09', until: '2019-12-31', model: 'UTO-P-2010' },
      },
    ]);
    const exact = checkModel(context({ dateOfIssue: '2020-01-01' }, {}, { model: 'UTO-P-2010' }));
    expect(exact.findings[0]?.facts['issued']).toBe('2020-01-01');
    expect(JSON.stringify(findings)).not.toContain('..');
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

  test('each place has the class of its own in the first number', () => {
    const mixed = { first: '0A', last: '9Z' };
    expect(['5M', '55', 'MM', '5-'].map((number) => isIn(number, mixed))).toEqual([
      true,
      false,
      false,
      false,
    ]);
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
    ).toEqual(['undetermined', 'series.date-unread']);
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
