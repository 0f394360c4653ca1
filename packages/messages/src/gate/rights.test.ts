import type { CivilDate } from '@amirani/core';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRecords } from '../reading/read.ts';
import { pnrgov, textOf } from '../test/pnrgov.ts';
import { holds } from '../test/values.ts';
import {
  annexHeads,
  bagGrounds,
  bookingGrounds,
  contactGrounds,
  documentGrounds,
  flightGrounds,
  frequentFlyerGrounds,
  legGrounds,
  messageGrounds,
  paymentGrounds,
  seatGrounds,
  ticketGrounds,
  travellerGrounds,
} from './annex-i.ts';
import { paxlstPlaces } from './api-places.ts';
import { clergyTitles, clergyTitlesOrigin } from './clergy-titles.ts';
import { dropKinds, gate } from './index.ts';
import { keptServices, keptServicesOrigin } from './kept-services.ts';
import { pnrgovPlaces } from './pnrgov-places.ts';
import { sensitiveCodes, sensitiveCodesOrigin } from './sensitive-codes.ts';
import { sensitiveWordsOrigin } from './sensitive-words.ts';

const bytesOf = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));
const referenceDate = '2026-01-02' as CivilDate;

/** What is left of a text after the gate, masked bytes dropped. */
const left = (text: string): string => textOf(gate(bytesOf(text)).bytes).replaceAll('#', '');

describe('R7: nothing beyond Annex I is stored', () => {
  /** 500 planted elements, in every kind of place that Annex I does not know. */
  const planted = (canary: string, index: number): readonly string[] => {
    const forms: readonly (readonly string[])[] = [
      [`XYZ+${canary}`],
      [`Q${String.fromCharCode(65 + (index % 26))}X+1+A:${canary}+${canary}`],
      ['MSG+8', `TVL+100910:1600+MCI:${canary}++HY+${canary}:ROH`],
      ['MSG+27', `TVL+290110+ATL++ZE+:${canary}`, `ADD++700:::::::${canary}`],
      [`IFT+4:28::XX+${canary}`],
      [`IFT+4:19+PAX ${canary}+MORE ${canary}`],
      [`IFT+4:15:9+LHR DL ${canary} END`],
      [`IFT+${canary} CALLED`],
      [`LTS+0/O/${canary}`],
      ['ABI+1', `SAC+++A`, `IFT+4:19+${canary}`, `LTS+${canary}`],
      [`SSR+OTHS:HK:1:XX:::::${canary}`],
      [`SSR+ZZZZ:HK:1:XX:::::${canary}+${canary}::1`],
      [`SSR+SPEQ:HK:1:XX:::::${canary}`],
      [`SSR+SEAT:HK:1:XX:::FRA:IAD:NEAR ${canary}+12A::1:${canary}`],
      [`SSR+CTCM:HK:1:XX:::::/4915112345678 ASK ${canary}`],
      [`SSR+DOCS:HK:1:XX:::::/P/UTO/C1/UTO/01JAN80/F/01JAN30/DOE/JANE////////${canary}+::1`],
      [`SSR+SSR:HK:${canary}`],
      [`DAT+3:${canary} FT WW`],
      [`APD+738:${canary}::${canary}+${canary}`],
      [
        `TVL+020126:1000:020126:1200:${canary}+FRA:${canary}+IAD:${canary}+XX+988:Y:A:${canary}+${canary}`,
      ],
      [`FAR+${canary}+40++++Y+Y OF ${canary}`],
      [`TIF+DOE:I:${canary}+JANE:A:1:1:${canary}+${canary}`],
      [`TRI++1:::1+${canary}`],
      [`RPI+1+HK ${canary}`],
      [`ORG+XX:FRA++++++++++${canary}`],
      [`TIF:${canary}+DOE+JANE:A:1`],
      [`EBD+USD:50.00+1::N:${canary}`],
      [`FTX+AAI+++${canary}`],
      [`HAN+${canary}`],
      [`PAX ${canary} IS ILL`],
      [`IFT+4:28+HELLO'${canary}:CALLED+AGAIN`],
      [`LTS:${canary}+X`, `MSG:${canary}+8`, `XYZ:${canary}`],
    ];
    return forms[index % forms.length] ?? [];
  };

  test('R7: of 500 elements outside Annex I none is left', { timeout: 60_000 }, () => {
    const random = fc.sample(fc.stringMatching(/^[A-Z]{5} [A-Z]{6}$/), { numRuns: 500, seed: 7 });
    for (const [index, noise] of random.entries()) {
      const canary = `CANARY${noise}`;
      const text = pnrgov('RCI+XX:ABC123', 'TIF+ROE+RICHARD:A:9', ...planted(canary, index));
      const after = left(text);
      for (const word of canary.split(' ')) expect(after, text).not.toContain(word);
      expect(after).toContain('ROE+RICHARD');
      const [record] = readRecords(gate(bytesOf(text)).bytes, { referenceDate });
      expect(JSON.stringify(record)).not.toContain('CANARY');
    }
  });

  test('R7: every field of the record stands on a head of Annex I', () => {
    const tables = [
      messageGrounds,
      flightGrounds,
      legGrounds,
      travellerGrounds,
      documentGrounds,
      seatGrounds,
      bagGrounds,
      ticketGrounds,
      contactGrounds,
      frequentFlyerGrounds,
      paymentGrounds,
      bookingGrounds,
    ];
    const grounds = tables.flatMap((table) => Object.values(table));
    expect(grounds.length).toBeGreaterThan(100);
    for (const ground of grounds) expect(ground === 'message' || ground in annexHeads).toBe(true);
    expect(new Set(grounds.filter((ground) => ground !== 'message')).size).toBe(19);
  });

  test('R7: every place that is kept stands on a head of Annex I', () => {
    for (const table of [pnrgovPlaces, paxlstPlaces])
      for (const { head } of table.values())
        for (const ground of [head].flat())
          expect(ground === 'message' || ground in annexHeads).toBe(true);
  });
});

describe('R8: general remarks are not kept', () => {
  const openings = [
    'PAX IS',
    'PLEASE NOTE',
    'NEEDS',
    'TRAVELS WITH',
    'ASKED FOR',
    'VIP',
    'SEAT NEAR',
    'DR SAYS',
  ];
  const subjects = [
    'DIABETIC INSULIN 10 UNITS',
    'WHEELCHAIR TO GATE 12',
    'KOSHER MEAL',
    'HALAL FOOD ONLY',
    'PRAYER ROOM',
    'RABBI WITH GROUP',
    'HAJJ PILGRIM',
    'PREGNANT 32 WEEKS',
    'HIV MEDICATION',
    'ASTHMA',
    'UNION DELEGATE',
    'PARTY MEMBER',
    'GAY COUPLE',
    'PEANUT ALLERGY',
    'JEHOVAH WITNESS',
    'BLIND WITH DOG',
    'DEPORTEE ESCORTED',
    'OXYGEN 2 L PER MIN',
    'CHURCH CHOIR',
    'RAMADAN FAST',
    'EPILEPSY SINCE 2009',
    'STRETCHER 3 SEATS',
    'VEGAN',
    'SABBATH OBSERVER',
    'CANCER PATIENT',
  ];
  const remarks = openings.flatMap((opening) => subjects.map((subject) => `${opening} ${subject}`));
  const places = [
    (text: string) => `IFT+4:28::XX+${text}`,
    (text: string) => `IFT+4:63+${text}`,
    (text: string) => `SSR+OTHS:HK:1:XX:::::${text}+::1`,
    (text: string) => `LTS+${text}`,
    (text: string) => `SSR+CKIN:HK:1:XX:::::${text}+::1`,
    (text: string) => `SSR+UMNR:HK:1:XX:::::${text}+::1`,
    (text: string) => `IFT+4:43+${text}+${text}+${text}`,
    (text: string) => `ADD++700:::::::${text}`,
  ];

  test('R8: 200 remarks in eight places leave nothing behind', { timeout: 60_000 }, () => {
    expect(remarks).toHaveLength(200);
    for (const remark of remarks) {
      for (const place of places) {
        const after = left(pnrgov(place(remark))).split("'")[8] ?? '';
        const letters = after
          .slice(3)
          .replace(/OTHS|CKIN|UMNR|HK|XX/g, '')
          .replace(/[^A-Z]/g, '');
        expect(letters, place(remark)).toBe('');
      }
    }
  });

  test('R8: an address stays an address', () => {
    const text = pnrgov('ADD++700:12 UNION SQUARE:CONVENT CITY:::UTO:12345:4915112345678');
    expect(gate(bytesOf(text)).dropped).toEqual({});
    expect(gate(bytesOf(pnrgov('ADD++700:12 UNION SQUARE WCHR:X'))).dropped).toEqual({
      'free-text': 1,
    });
  });

  test('R8: whatever stands before and after, a contact and a minor are found and nothing else', () => {
    holds(
      fc.tuple(
        fc.stringMatching(/^[A-Z]{3,9}( [A-Z]{3,9}){0,3}$/).filter((text) => !/CTC|UM/.test(text)),
        fc.stringMatching(/^[1-9][0-9]{7,10}$/),
      ),
      ([noise, phone]) => {
        const after = left(
          pnrgov(`IFT+4:28+${noise} CTCM ${phone} ${noise}`, `IFT+4:28+${noise} UM12`),
        );
        expect(after.split("'").slice(8, 10)).toEqual([
          `IFT+4:28+ CTCM ${phone}`,
          'IFT+4:28+ UM12',
        ]);
      },
      300,
    );
  });
});

describe('R9: what reveals belief, health or the like is deleted on receipt', () => {
  test.each([...sensitiveCodes])('R9: %s is masked and counted as %s', (code, kind) => {
    const text = pnrgov(
      'RCI+XX:ABC123',
      `SSR+${code}:HK:1:XX:::FRA:IAD:FOR DOE+::1`,
      `IFT+4:28+${code} FOR DOE`,
    );
    const { bytes, dropped } = gate(bytesOf(text));
    expect(textOf(bytes)).not.toContain(code);
    expect(dropped).toEqual({ [kind]: 1, 'free-text': 1 });
  });

  test('R9: the codes of the first table are all there', () => {
    const first = {
      meal:
        'KSML MOML HNML AVML JAML VJML DBML GFML LSML LCML LFML NLML BLML LPML PRML PFML HFML ' +
        'VGML CHML BBML SFML FPML SPML',
      assistance:
        'WCHR WCHS WCHC WCOB WCMP WCBD WCBW WCLB BLND DEAF DPNA MAAS ESAN SVAN PETC LEGL LEGR LEGB DMAT',
      health: 'MEDA STCR OXYG PPOC',
      'legal-status': 'DEPA DEPU INAD',
    };
    for (const [kind, codes] of Object.entries(first))
      for (const code of codes.split(' ')) expect(sensitiveCodes.get(code), code).toBe(kind);
    for (const title of ['REV', 'RABBI', 'IMAM', 'FR', 'SR'])
      expect(clergyTitles.has(title)).toBe(true);
    expect(keptServices.get('UMNR')?.head).toBe(12);
  });

  test.each([...clergyTitles])(
    'R9: the title %s is masked at the end of a given name that the passport gives without it',
    (title, alsoName) => {
      const docs = 'SSR+DOCS:HK:1:XX:::::/P/UTO/C1/UTO/01JAN80/M/01JAN30/DOE/JOHN+::1';
      const tif = `TIF+DOE+JOHN ${title}:A:1`;
      const { bytes, dropped } = gate(bytesOf(pnrgov(tif, docs)));
      expect(textOf(bytes)).toContain(`TIF+DOE+JOHN ${'#'.repeat(title.length)}:A:1`);
      expect(dropped).toEqual({ 'clergy-title': 1 });
      // Without a passport only a word that nobody bears as a name goes.
      expect(gate(bytesOf(pnrgov(tif))).dropped).toEqual(alsoName ? {} : { 'clergy-title': 1 });
    },
  );

  test('R9: wrapped, in lower case and with blanks, a code is the same code', () => {
    for (const form of ['KS\r\nML', 'ksml', ' KSML ', 'K\r\nS\r\nM\r\nL']) {
      const { dropped } = gate(bytesOf(pnrgov(`SSR+${form}:HK:1:XX+::1`)));
      expect(dropped).toEqual({ meal: 1 });
    }
  });

  test('R9: no service is both kept and forbidden, and the count tells a kind, never a code', () => {
    for (const code of sensitiveCodes.keys()) expect(keptServices.has(code)).toBe(false);
    for (const kind of sensitiveCodes.values()) expect(kind in dropKinds).toBe(true);
  });

  test('the tables say where they come from and how long they hold', () => {
    for (const origin of [
      sensitiveCodesOrigin,
      clergyTitlesOrigin,
      keptServicesOrigin,
      sensitiveWordsOrigin,
    ]) {
      expect(origin.from <= origin.checkedOn && origin.checkedOn < origin.staleAfter).toBe(true);
      expect(origin.source).not.toBe('');
      expect(origin.rules.length).toBeGreaterThan(0);
    }
  });
});
