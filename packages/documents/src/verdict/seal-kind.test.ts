import { describe, expect, test } from 'vitest';
import { curveKey } from '../test/chips.ts';
import { barcodeOf, c40, VISA_ZONE, vdsOf } from '../test/seals.ts';
import {
  checkOf,
  codesIn,
  day,
  examination,
  openOffice,
  passport,
  verdictOn,
} from '../test/table.ts';
import type { ExaminedDocument, SealEvidence } from './examination.ts';

const office = openOffice();
const key = curveKey('prime256v1', 'named');
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A visa of which everything that shows was invented, with seals that are well signed. */
const visa = (
  seals: readonly SealEvidence[],
  change: Partial<ExaminedDocument> = {},
): ExaminedDocument => ({
  id: 'visa',
  role: 'visa',
  visual: {
    documentNumber: 'V45678901',
    primaryIdentifier: 'Eriksson',
    secondaryIdentifier: 'Anna Maria',
    nationality: 'UTO',
    dateOfBirth: day('1974-08-12'),
    sex: 'F',
    dateOfIssue: day('2026-03-01'),
    validUntil: day('2026-12-31'),
    durationOfStay: 90,
    numberOfEntries: 'multiple',
  },
  mrz: { text: VISA_ZONE },
  seals,
  ...change,
});
const on = (seals: readonly SealEvidence[], change: Partial<ExaminedDocument> = {}) =>
  verdictOn(examination(office, [visa(seals, change), passport(office)]));
const stateOf = (verdict: ReturnType<typeof on>, name: string) => {
  const { result, expected } = checkOf(verdict, `visa/${name}`);
  return [result, expected];
};

const sticker = vdsOf({
  key,
  documentRef: 0xf80a,
  features: [
    [1, c40('L898902C3')],
    [2, c40('123456789')],
    [3, c40('12345 ')],
  ],
});
const insurance = vdsOf({
  key,
  documentRef: 0xfc04,
  features: [
    [1, c40('123456789012')],
    [2, utf8('A')],
    [3, utf8('B')],
  ],
});
const administrative = vdsOf({ key, documentRef: 0x01c8, features: [[0, new Uint8Array(16)]] });
const permit = vdsOf({
  key,
  documentRef: 0xfb06,
  features: [
    [2, c40(VISA_ZONE.replace('\n', ''))],
    [3, c40('L898902C3')],
  ],
});
const nobodys = vdsOf({ key, documentRef: 0x1101, features: [] });
const vaccination = utf8(
  '{"data":{"hdr":{"t":"icao.vacc","v":1,"is":"UTO"},"msg":{"uvci":"U1","pid":{"n":"A B"}}},"sig":{"alg":"ES256","cer":"","sigvl":""}}',
);

describe('a seal of another kind does not cover a visa', () => {
  test.each([
    ['an address sticker', sticker],
    ['a social insurance card', insurance],
    ['an administrative document', administrative],
    ['a residence permit with the zone of the visa', permit],
    ['a proof of vaccination', vaccination],
    ['a profile that nobody knows', nobodys],
  ])('%s', (_, content) => {
    const verdict = on([{ name: 'seal', content }]);
    expect(stateOf(verdict, 'state.sealed')).toEqual(['undetermined', true]);
    expect(stateOf(verdict, 'seal.mrz')).toEqual(['not-supported', true]);
    expect(stateOf(verdict, 'seal.print')).toEqual(['not-supported', true]);
    expect(codesIn(verdict, 'visa/seal.mrz')).toEqual(['sealed.other-kind']);
    expect(verdict.missing.map(({ check }) => check)).toEqual(
      expect.arrayContaining(['state.sealed', 'seal.mrz', 'seal.print']),
    );
  });

  test('after a search of the whole sticker its own seal is missing; an unknown one may be it', () => {
    const searched = (content: Uint8Array) =>
      checkOf(on([{ name: 'seal', content }], { sealSearched: true }), 'visa/state.sealed').result;
    expect(searched(insurance)).toBe('failed');
    expect(searched(nobodys)).toBe('undetermined');
  });

  test('beside its own it takes nothing away, and adds nothing', () => {
    const own = { name: 'own', content: vdsOf({ key }) };
    const verdict = on([own, { name: 'more', content: sticker }]);
    expect(stateOf(verdict, 'state.sealed')).toEqual(['successful', true]);
    expect(stateOf(verdict, 'seal.mrz')).toEqual(['successful', true]);
  });

  test('a zone in it that is another fails all the same', () => {
    const text = VISA_ZONE.replace('V45678901', 'V45678902');
    const verdict = on([{ name: 'seal', content: permit }], { mrz: { text } });
    expect(checkOf(verdict, 'visa/seal.mrz').result).toBe('failed');
  });

  test('by its code a visa is one, whatever it lies there as', () => {
    const verdict = on([{ name: 'seal', content: insurance }], { role: 'other' });
    expect(stateOf(verdict, 'state.sealed')).toEqual(['undetermined', true]);
    const own = on([{ name: 'seal', content: vdsOf({ key }) }], { role: 'other' });
    expect(stateOf(own, 'state.sealed')).toEqual(['successful', true]);
  });

  test('if no seal is required, one of another kind does not matter', () => {
    const old = visa([{ name: 'seal', content: insurance }]);
    const visual = { ...old.visual, dateOfIssue: day('2022-04-30') };
    const verdict = on([{ name: 'seal', content: insurance }], { visual });
    expect(stateOf(verdict, 'state.sealed')).toEqual(['successful', true]);
    expect(stateOf(verdict, 'seal.mrz')).toEqual(['not-supported', false]);
  });

  test('a barcode structure is what its messages are', () => {
    const sealed = (messages: Parameters<typeof barcodeOf>[0]['messages']) =>
      checkOf(
        on([{ name: 'seal', content: utf8(barcodeOf({ messages, key })) }]),
        'visa/state.sealed',
      ).result;
    expect(sealed([[0x81, c40(VISA_ZONE.replace('\n', ''))]])).toBe('successful');
    expect(sealed([[0x01, Uint8Array.of(3, 1, 1)]])).toBe('successful');
    expect(sealed([[0x02, Uint8Array.of(3, 1, 1)]])).toBe('undetermined');
    expect(sealed([[0x80, Uint8Array.of(1)]])).toBe('undetermined');
  });
});
