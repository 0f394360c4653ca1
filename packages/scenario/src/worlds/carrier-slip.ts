import { type CivilDate, civilDate, dateParts } from '@amirani/core';
import { variantOf } from '../people/variant.ts';
import type { Stream } from '../random/stream.ts';
import { background } from './background.ts';
import type { WorldTraveller } from './record.ts';

/** What a carrier reports of a traveller. */
export type Reported = NonNullable<WorldTraveller['carrier']>;

/**
 * What a carrier makes of honest data on its way: a slip of the keys, a digit read for a letter that looks like it, another
 * spelling, names the wrong way round, day and month likewise, a name left out. Each has a rate of its own, the same for everybody
 * (R69); at most one happens to anybody. Kinds as in FEBRL and GeCo (Christen and Vatsalan, CIKM 2013).
 */
export const slipped = (reported: Reported, source: Stream): Reported => {
  const { slipTyping, slipReading, slipSpelling, slipNameOrder, slipDateOrder, slipMissing } =
    background;
  const kind = source.below(1000);
  const own = source.child('slip');
  let until = slipTyping.value;
  if (kind < until) return { ...reported, given: mistyped(reported.given, own) };
  until += slipReading.value;
  if (kind < until) return { ...reported, number: misread(reported.number, own) };
  until += slipSpelling.value;
  if (kind < until) return { ...reported, surname: variantOf(reported.surname, own) };
  until += slipNameOrder.value;
  if (kind < until) return { ...reported, surname: reported.given, given: reported.surname };
  until += slipDateOrder.value;
  if (kind < until) return { ...reported, birthDate: swapped(reported.birthDate) };
  until += slipMissing.value;
  return kind < until ? { ...reported, given: '' } : reported;
};

/** Two letters change places, or one is doubled. */
const mistyped = (name: string, source: Stream): string => {
  const at = source.below(Math.max(1, name.length - 1));
  const [one, next] = [name.charAt(at), name.charAt(at + 1)];
  return one === next
    ? `${name.slice(0, at)}${one}${name.slice(at)}`
    : `${name.slice(0, at)}${next}${one}${name.slice(at + 2)}`;
};

/** One character taken for the one that looks like it; a number without any such stays as it is. */
const misread = (number: string, source: Stream): string => {
  const places = [...number].flatMap((letter, at) => (letter in alike ? [at] : []));
  if (places.length === 0) return number;
  const at = source.pick(places);
  return `${number.slice(0, at)}${alike[number.charAt(at)] ?? ''}${number.slice(at + 1)}`;
};

const alike: Readonly<Record<string, string>> = {
  '0': 'O',
  '1': 'I',
  '8': 'B',
  '5': 'S',
  '2': 'Z',
  O: '0',
  I: '1',
  B: '8',
  S: '5',
  Z: '2',
};

/** Day and month in the other order, where that is a date as well. */
export const swapped = (date: CivilDate): CivilDate => {
  const { year, month, day } = dateParts(date);
  return civilDate(year, day, month) ?? date;
};
