import { append, wordOf } from '../edifact/index.ts';
import type { ReadContext } from '../reading/context.ts';
import type { TravellerReading } from '../reading/model.ts';

/** Pounds to kilograms, exactly (international pound). */
const POUND = 0.453_592_37;

const COUNT = wordOf('CT');
const WEIGHT = wordOf('WT');
const BAG = wordOf('BAG');

/** A weight in kilograms, rounded to 0.01. */
export const kilograms = (weight: number, isPounds: boolean): number =>
  Math.round(weight * (isPounds ? POUND : 1) * 100) / 100;

/**
 * MEA CT (pieces) and WT (weight). The standard puts the value in the second component of C174; many
 * senders put it in the first (messages.md 3.4).
 */
export const readBags = (
  context: ReadContext,
  traveller: TravellerReading,
  segment: number,
): void => {
  const { tokens } = context;
  const qualifier = context.word(segment, 0, 0);
  if (qualifier !== COUNT && qualifier !== WEIGHT) {
    context.say(
      'message.qualifier.unknown',
      'a MEA has an unknown qualifier',
      tokens.token(segment, 0, 0),
    );
    return;
  }
  const component = context.value(segment, 2, 1) === '' ? 0 : 1;
  const text = context.value(segment, 2, component);
  const token = tokens.token(segment, 2, component);
  if (text === '') return;
  const amount = Number(text);
  if (!Number.isFinite(amount) || amount < 0) {
    context.say('message.value.unreadable', 'a MEA has no readable number', token);
    return;
  }
  const bags = traveller.bags ?? [];
  const bag = bags[0] ?? emptyBag();
  traveller.bags = bags.length === 0 ? [bag] : bags;
  if (qualifier === COUNT) bag.pieces = amount;
  else {
    const unit = component === 1 ? context.value(segment, 2, 0) : '';
    bag.weightKg = kilograms(amount, unit === 'LBR' || unit === 'LBS' || unit === 'LB');
  }
  traveller.marks.token(
    qualifier === COUNT ? 'bags.#.pieces' : 'bags.#.weightKg',
    0,
    tokens,
    token,
  );
};

/** FTX BAG: a tag number, and how many run in sequence from it. */
export const readBagTag = (
  context: ReadContext,
  traveller: TravellerReading,
  segment: number,
): void => {
  if (context.word(segment, 0, 0) !== BAG) {
    context.say(
      'message.qualifier.unknown',
      'a FTX of a person has an unknown qualifier',
      context.tokens.token(segment, 0, 0),
    );
    return;
  }
  const tag = context.value(segment, 3, 0);
  if (tag === '') return;
  const counted = traveller.bags?.length === 1 ? traveller.bags[0] : undefined;
  const bag = counted !== undefined && counted.tag === undefined ? counted : emptyBag();
  if (bag !== counted) traveller.bags = append(traveller.bags, bag);
  const free = (traveller.bags?.length ?? 1) - 1;
  bag.tag = tag;
  traveller.marks.token('bags.#.tag', free, context.tokens, context.tokens.token(segment, 3, 0));
  bag.tagCount = context.count(segment, 3, 1);
  if (bag.tagCount !== undefined) {
    traveller.marks.token(
      'bags.#.tagCount',
      free,
      context.tokens,
      context.tokens.token(segment, 3, 1),
    );
  }
};

/** A bag of which nothing is known yet. */
export const emptyBag = (): NonNullable<TravellerReading['bags']>[number] => ({
  pieces: undefined,
  weightKg: undefined,
  tag: undefined,
  tagCount: undefined,
  carrier: undefined,
  to: undefined,
  pool: undefined,
  poolRole: undefined,
});
