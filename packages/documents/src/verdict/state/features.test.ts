import { describe, expect, test } from 'vitest';
import { day, utopia } from '../../test/table.ts';
import type { DocumentFacts } from '../checks/facts.ts';
import type { DocumentProfile, StateProfile } from '../state-profile.ts';
import { checkAlerts } from './alerts.ts';
import type { StateContext, StateOutcome } from './context.ts';
import { checkElectronic, checkSealed, chipByAnything } from './features.ts';
import { spellingOfState } from './spelling.ts';

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

  test('findings concern the number, never the person (R45)', () => {
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
    ['2020-01-01', 'not-tried', ['not-supported', 'chip.unread-electronic']],
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

  test('a model without chips', () => {
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
