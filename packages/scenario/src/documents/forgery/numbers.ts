import type { Stream } from '../../random/stream.ts';
import type { Making } from '../issue/making.ts';
import { printOf, zoneOf } from '../issue/particulars.ts';
import type { Wish } from '../issue/wish.ts';
import { choices } from '../issue/wish.ts';
import { drawNumber, drawStolen } from '../states/numbers.ts';
import type { KindFacts } from '../states/state-facts.ts';
import type { Forger } from './forger.ts';
import { alone, found, rewritten, single } from './forger.ts';

/** Forgeries of the document number and the personal number: kinds 1, 2, 3, 12 and 20. */
export const numberDigit: Forger = (workshop) => {
  const making = single(workshop, {}, ({ particulars }) =>
    /\d/.test(particulars.number.slice(0, 9)),
  );
  const { number } = making.particulars;
  const { source } = workshop;
  const at = source.pick(
    [...number.slice(0, 9)].flatMap((character, index) => (/\d/.test(character) ? [index] : [])),
  );
  const digit = (Number(number.charAt(at)) + source.between(1, 9)) % 10;
  const other = number.slice(0, at) + String(digit) + number.slice(at + 1);
  const [line, from] = numberPlace(making);
  const zone = making.zone.map((text, index) =>
    index === line ? text.slice(0, from + at) + String(digit) + text.slice(from + at + 1) : text,
  );
  return alone(
    { ...making, zone, print: { ...making.print, documentNumber: other } },
    ['mrz.check-digits'],
    `the number reads ${other} instead of ${number}; no check digit was computed anew`,
  );
};

export const numberOwnDigit: Forger = (workshop) => {
  const making = single(workshop, { only: (_, __, { first }) => first.length <= 9 });
  const { particulars, zone } = making;
  const composite = zone[1]?.slice(-1);
  // One change in ten leaves the composite digit as it was; such a one would be another kind.
  const other = found(workshop.source, 'number', (source) => {
    const number = drawNumber(particulars.model, source);
    const written = zoneOf({ ...particulars, number });
    return number !== particulars.number && written[1]?.slice(-1) !== composite
      ? { number, written }
      : undefined;
  });
  return alone(
    {
      ...making,
      zone: other.written.map((line, at) =>
        at === 1 ? line.slice(0, -1) + (composite ?? '') : line,
      ),
      print: printOf({ ...particulars, number: other.number }),
    },
    ['mrz.check-digits'],
    `the number reads ${other.number} instead of ${particulars.number} with its own check digit; the composite one stayed`,
  );
};

export const numberAllDigits: Forger = (workshop) => {
  const making = single(workshop, { electronic: true });
  const { particulars } = making;
  const number = otherNumber(making, workshop.source);
  return alone(
    rewritten(making, { ...particulars, number }),
    ['dg1.mrz'],
    `the number reads ${number} instead of ${particulars.number} with all check digits; the chip was left alone`,
  );
};

export const personalNumber: Forger = (workshop) => {
  const making = single(workshop, {
    kinds: ['passport'],
    electronic: true,
    only: (_, { personalDigits }) => personalDigits !== undefined,
  });
  const { particulars } = making;
  const length = particulars.personalNumber?.length ?? 0;
  const other = found(workshop.source, 'personal number', (source) => {
    const digits = source.digits(length);
    return digits === particulars.personalNumber ? undefined : digits;
  });
  return alone(
    rewritten(making, { ...particulars, personalNumber: other }),
    ['dg1.mrz'],
    `the personal number reads ${other} instead of ${particulars.personalNumber ?? ''} with all check digits; the chip was left alone`,
  );
};

export const outsideSeries: Forger = (workshop) => {
  const { source } = workshop;
  const { referenceDate } = workshop.offices;
  const reported: Wish = {
    // What has not been reported yet, no list can tell.
    only: (_, __, { stolen }) => stolen !== undefined && stolen.since <= referenceDate,
  };
  const kinds: Wish['kinds'] = ['passport', 'identity-card'];
  if (source.chance(500) || choices({ ...reported, kinds }, referenceDate).length === 0) {
    const making = single(workshop, { electronic: false });
    const { particulars } = making;
    const number = found(source, 'number', (one) => {
      const text = sameShape(particulars.number, one);
      return inSeries(text, particulars.kind) ? undefined : text;
    });
    return alone(
      rewritten(making, { ...particulars, number }),
      ['state.series'],
      `the number ${number} lies in no series of the state`,
    );
  }
  const making = single(workshop, reported);
  const { particulars } = making;
  const { stolen } = particulars.model;
  if (stolen === undefined) throw new RangeError('scenario/documents: no stolen range');
  const number = drawStolen(stolen, source.child('stolen'));
  return alone(
    { ...rewritten(making, { ...particulars, number }), dead: true },
    ['state.alerts'],
    `a stolen blank with the number ${number}, filled in by a forger; a chip that it may have does not answer`,
  );
};

const otherNumber = ({ particulars }: Making, source: Stream): string =>
  found(source, 'number', (one) => {
    const number = drawNumber(particulars.model, one);
    return number === particulars.number ? undefined : number;
  });

/** Line and first place of the number. */
const numberPlace = ({ particulars }: Making): readonly [line: number, from: number] =>
  particulars.kind.format === 'TD1' ? [0, 5] : [1, 0];

const sameShape = (number: string, source: Stream): string =>
  Array.from(number, (character) =>
    /\d/.test(character) ? source.digits(1) : source.letters(1),
  ).join('');

const inSeries = (number: string, { models }: KindFacts): boolean =>
  models.some(
    ({ first, last }) => number.length === first.length && number >= first && number <= last,
  );
