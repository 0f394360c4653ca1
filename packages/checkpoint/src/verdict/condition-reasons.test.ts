import type { CivilDate } from '@amirani/core';
import { describe, expect, test } from 'vitest';
import { complete, noHit, zoneOf } from '../test/traveller.ts';
import { firstLine } from './first-line.ts';
import type { FirstLineInput } from './input.ts';

const day = (text: string): CivilDate => text as CivilDate;
const said = (input: FirstLineInput) => {
  const { word, all } = firstLine(input);
  return { word, codes: all.map(({ code }) => code) };
};

describe('R77: a paper of the exit that is the officer’s to judge is looked at, never clear', () => {
  const bare: FirstLineInput = {
    ...complete,
    document: { ...complete.document, chip: false },
    given: {
      ...complete.given,
      journey: {
        returnTicket: false,
        lodging: false,
        healthInsurance: false,
        meansSufficient: false,
      },
    },
  };
  const permit = {
    kind: 'residence-permit',
    issuer: 'QMB',
    validUntil: day('2028-01-01'),
    genuine: true,
  } as const;
  const on = (change: FirstLineInput['given']) =>
    said({ ...bare, given: { ...bare.given, ...change } });

  test('on a good permit, said once', () => {
    expect(on({ permit })).toEqual({ word: 'attention', codes: ['schengen.exit.other-basis'] });
  });
  test('on one that is expired or false, missing items are an obstacle', () => {
    for (const change of [{ validUntil: day('2020-02-01') }, { genuine: false }])
      expect(on({ permit: { ...permit, ...change } }).word).toBe('obstacle');
  });
  test('on one of which nothing is known, it is not checked', () => {
    expect(on({ permit: {} }).word).toBe('not-checked');
  });
  test('a diplomatic passport while its exemption is suspended', () => {
    expect(said({ ...complete, zone: zoneOf({ documentCode: 'PD' }) })).toEqual({
      word: 'attention',
      codes: ['schengen.visa.suspended'],
    });
  });
});

describe('a ban of another State than those of the area', () => {
  const banned = (state?: string) =>
    said({
      ...complete,
      alerts: {
        ...noHit,
        national: {
          state: 'hit',
          alerts: [
            { category: 'entry-ban', reference: 'N-1', ...(state === undefined ? {} : { state }) },
          ],
        },
      },
    });
  test('is reported without being an obstacle; its State must be known', () => {
    expect(banned('GB')).toEqual({ word: 'attention', codes: ['checkpoint.alert.entry-ban'] });
    expect(banned('QMB').word).toBe('obstacle');
    expect(banned().word).not.toBe('clear');
  });
});

test('a visa that ends before the stay is looked at', () => {
  const entry: FirstLineInput = {
    ...complete,
    profile: 'schengen-entry',
    zone: zoneOf({ nationality: 'QNI' }),
    twins: { QNI: 'AM', QVR: 'GE', QMB: 'FR' },
    given: {
      ...complete.given,
      enterAt: 'QMB',
      destination: 'QMB',
      departure: day('2026-12-06'),
      stays: [],
      permit: null,
      visa: {
        type: 'C',
        issuer: 'QMB',
        validFrom: day('2026-11-01'),
        validUntil: day('2027-01-31'),
        days: 5,
        entries: 1,
        genuine: true,
      },
    },
  };
  const reason = firstLine(entry).all.find(({ code }) => code === 'schengen.sticker.too-long');
  expect(reason).toMatchObject({ word: 'attention', facts: { until: '2026-11-30' } });
});

test('what is amiss on an entry is looked at: a permit that ends before the stay, a passport ten years old to the day', () => {
  const entry: FirstLineInput = {
    ...complete,
    profile: 'schengen-entry',
    zone: zoneOf({ nationality: 'QNI', issuingState: 'QNI' }),
    twins: { QNI: 'AM', QVR: 'GE', QMB: 'FR', QSC: 'ES' },
    given: {
      ...complete.given,
      person: { ...complete.given.person, biometricsGiven: true },
      departure: day('2026-12-10'),
      permit: {
        kind: 'residence-permit',
        issuer: 'QSC',
        validUntil: day('2026-12-01'),
        genuine: true,
      },
    },
  };
  const seen = (input: FirstLineInput, code: string) =>
    firstLine(input).all.find((one) => one.code === `schengen.${code}`)?.word;
  expect(seen(entry, 'permit.too-short')).toBe('attention');
  const old = { ...entry.document, issued: day('2016-11-26') };
  expect(seen({ ...entry, document: old }, 'document.ten-years-today')).toBe('attention');
  for (const code of ['purpose.yours', 'means.yours', 'threat.yours'])
    expect(seen(entry, code)).toBeUndefined();
});
