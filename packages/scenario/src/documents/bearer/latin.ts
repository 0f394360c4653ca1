import type { CultureCode } from '../../geography/states.ts';
import { stateOf } from '../../geography/states.ts';
import type { Name, NameStock } from '../../people/culture.ts';
import { nameStock } from '../../people/culture.ts';
import type { Stream } from '../../random/stream.ts';
import { keyed } from '../encoding/lazy.ts';
import type { StateFacts } from '../states/state-facts.ts';
import type { WrittenName } from './written-name.ts';

/** Names of the world's stocks in the letters of their people, in capitals where those have any. */
export const stockName = (
  { state, letters }: StateFacts,
  female: boolean,
  source: Stream,
): WrittenName => {
  const stock = stockOf(stateOf(state).culture);
  const given = (): string => written(source.pick(female ? stock.female : stock.male));
  const secondary = [given(), given(), given()].slice(0, source.weighted(counts)).join(' ');
  if (source.chance(stock.mononyms)) return { primary: given() };
  // Letters that a state spells in its own way are to come up often enough to be tried.
  const marked = Object.keys(letters).length > 0 && source.chance(250);
  const primary = marked
    ? markedSurname(Object.keys(letters), source)
    : familyName(stock, female, source);
  return { primary, secondary };
};

const counts = [
  [6, 1],
  [3, 2],
  [1, 3],
] as const;

const stockOf: (culture: string) => NameStock = keyed((culture) =>
  nameStock(1, culture as CultureCode),
);

const written = ({ native, latin }: Name): string =>
  native === undefined || /^[ა-ჰ]/.test(native) ? (native ?? latin) : native.toUpperCase();

const familyName = (stock: NameStock, female: boolean, source: Stream): string => {
  const one = (): string => {
    const family = source.pick(stock.surnames);
    return written(female ? family.female : family.male);
  };
  const name = one();
  if (source.chance(120)) return `${name}${source.pick(['-', ' '])}${one()}`;
  return source.chance(20) && /^[A-Z]/.test(name) ? `D'${name}` : name;
};

const markedSurname = (marks: readonly string[], source: Stream): string =>
  source.pick(['B', 'G', 'K', 'M', 'ST', 'L']) +
  source.pick(marks) +
  source.pick(['RNE', 'LDE', 'STA', 'NDA', 'KE', 'RDI']) +
  source.pick(['RG', 'LAND', 'NEZ', 'DO', 'SKA', 'VIK']);
