import type { Stream } from '../../random/stream.ts';
import { draw, drawPassport, issue } from '../issue/issue.ts';
import type { Making } from '../issue/making.ts';
import type { VisaParticulars } from '../issue/particulars.ts';
import { printOf } from '../issue/particulars.ts';
import { alone, type Forger, found, single, type Workshop } from './forger.ts';

/** Forgeries with visa stickers, and the impostor: kinds 38 to 40. */
export const visaMoved: Forger = (workshop) => {
  const { offices, source } = workshop;
  const [passport, visa] = drawVisaExhibit(workshop);
  const other = found(source, 'passport', (one) => {
    const particulars = drawPassport(offices, visa.particulars.facts.state, one);
    return particulars.number === passport.particulars.number ? undefined : particulars;
  });
  return {
    makings: [issue(offices, other), visa],
    document: visa.id,
    shows: ['seal.visa-passport'],
    changed: `the sticker of passport ${passport.particulars.number} stands in passport ${other.number}`,
  };
};

export const visaPrintChanged: Forger = (workshop) => {
  const [passport, visa] = drawVisaExhibit(workshop);
  const { particulars } = visa;
  if (particulars.visa === undefined) throw new RangeError('scenario/documents: no visa');
  const [changes, changed] = otherStay(particulars.visa, workshop.source);
  return {
    makings: [
      passport,
      { ...visa, print: printOf({ ...particulars, visa: { ...particulars.visa, ...changes } }) },
    ],
    document: visa.id,
    shows: ['seal.print'],
    changed,
  };
};

export const impostor: Forger = (workshop) =>
  alone(single(workshop, {}), [], 'nothing; whoever shows it is not the holder');

const drawVisaExhibit = ({ offices, source }: Workshop): readonly [Making, Making] => {
  const [passport, visa] = draw(offices, { kinds: ['visa'] }, source.child('visa'));
  if (visa === undefined) throw new RangeError('scenario/documents: a visa without a passport');
  return [passport, visa];
};

const otherStay = (
  { durationOfStay, numberOfEntries }: VisaParticulars,
  source: Stream,
): readonly [Partial<VisaParticulars>, string] => {
  if (numberOfEntries !== 'multiple' && source.chance(500))
    return [
      { numberOfEntries: 'multiple' },
      `${numberOfEntries} entries were printed over with MULT`,
    ];
  const longer = durationOfStay === 90 ? 180 : 90;
  return [{ durationOfStay: longer }, `${durationOfStay} days were printed over with ${longer}`];
};
