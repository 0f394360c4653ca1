import type { Stream } from '../../random/stream.ts';
import type { Offices } from '../issue/issue.ts';
import { draw } from '../issue/issue.ts';
import type { Making, Makings } from '../issue/making.ts';
import type { Particulars } from '../issue/particulars.ts';
import { printOf, zoneOf } from '../issue/particulars.ts';
import type { Wish } from '../issue/wish.ts';

/** What a forger has: genuine documents of all offices, and his own draws. */
export interface Workshop {
  readonly offices: Offices;
  readonly source: Stream;
  /** The document that he is to work on; one that he draws himself where it is left out. */
  readonly given?: Making;
}

/** The result. */
export interface Forged {
  readonly makings: Makings;
  /** Which document was altered. */
  readonly document: string;
  readonly shows: readonly string[];
  /** All of them where it is left out. */
  readonly of?: 'any';
  readonly changed: string;
}

/** Makes one forgery of a kind. */
export type Forger = (workshop: Workshop) => Forged;

/** A genuine document of one piece that will do. One that was given and will not is a programmer's mistake. */
export const single = (
  { offices, source, given }: Workshop,
  wish: Wish,
  suits: (making: Making) => boolean = () => true,
): Making => {
  if (given !== undefined) {
    if (fulfils(given, wish) && suits(given)) return given;
    throw new RangeError(`scenario/documents: ${given.particulars.model.id} will not do`);
  }
  return found(source, 'single', (one) => {
    const [making] = draw(offices, { kinds: ['passport', 'identity-card'], ...wish }, one);
    return suits(making) ? making : undefined;
  });
};

const fulfils = (
  { particulars: { facts, kind, model } }: Making,
  { states, kinds = ['passport', 'identity-card'], electronic, only }: Wish,
): boolean =>
  states?.includes(facts.state) !== false &&
  kinds.includes(kind.kind) &&
  (electronic === undefined || model.electronic === electronic) &&
  only?.(facts, kind, model) !== false;

/** The first of the things drawn that is one; a wish that no attempt fulfils is a mistake. */
export const found = <T>(
  source: Stream,
  name: string,
  attempt: (source: Stream) => T | undefined,
): T => {
  for (let at = 0; at < ATTEMPTS; at++) {
    const thing = attempt(source.child(`${name}/${at}`));
    if (thing !== undefined) return thing;
  }
  throw new RangeError(`scenario/documents: no ${name} that will do`);
};

/** So rare that no seed has been seen to need a tenth of them. */
const ATTEMPTS = 1000;

/** Zone and print made again from other particulars; the chip stays unchanged. */
export const rewritten = (making: Making, particulars: Particulars): Making => ({
  ...making,
  zone: zoneOf(particulars),
  print: printOf(particulars),
});

/** A result about a document that stands alone. */
export const alone = (
  making: Making,
  shows: readonly string[],
  changed: string,
  of?: 'any',
): Forged => ({
  makings: [making],
  document: making.id,
  shows,
  changed,
  ...(of === undefined ? {} : { of }),
});
