import { byText } from './records.ts';
import type { Touches } from './touches.ts';

/** Shares of the days of both periods on which two have calls. */
const shares = {
  /** Each two of the three: below that they hardly know each other. */
  least: 0.1,
  /** No two of them: couples, parents and carers call nearly every day. */
  most: 0.6,
  /** The three pairs together. */
  together: 0.75,
} as const;

/** Contacts that two of the three have in common beside the third, over all three pairs: friends and families have many. */
const MOST_IN_COMMON = 2;

/** People with more contacts than this are known by everybody. */
const MOST_CONTACTS = 40;

/**
 * Closed trios with a lead in them: three who call one another steadily, before and after, each from a place of their own, and
 * share next to nobody else. Families call every day, from one place, and share their relatives; friends share friends,
 * customers come once. Among people without any finding such trios are rare, but they exist: a trio is not a finding, it makes
 * nobody a lead, and only trios with a lead are examined. Each is given by its people, in the order of texts.
 */
export const closedTrios = (
  leads: ReadonlySet<string>,
  touches: Touches,
  mayBeAdded: (actor: string) => boolean,
): readonly (readonly string[])[] => {
  const found = new Map<string, readonly string[]>();
  const fits = (actor: string): boolean => leads.has(actor) || mayBeAdded(actor);
  for (const lead of [...leads].sort(byText)) {
    const near = [...touches.of(lead).keys()]
      .filter((one) => fits(one) && isSteady(touches.share(lead, one)) && isNobodys(touches, one))
      .sort(byText);
    for (const [at, one] of near.entries())
      for (const other of near.slice(at + 1)) {
        if (leads.has(one) && leads.has(other)) continue;
        const people = [lead, one, other].sort(byText);
        if (isClosed(people, touches)) found.set(people.join('\u0000'), people);
      }
  }
  return [...found.values()];
};

const isSteady = (share: number): boolean => share >= shares.least && share <= shares.most;

const isNobodys = (touches: Touches, actor: string): boolean =>
  touches.of(actor).size <= MOST_CONTACTS;

const isClosed = (people: readonly string[], touches: Touches): boolean => {
  const places = people.flatMap((one) => touches.place(one) ?? []);
  // Two who call from one place live or work together.
  if (new Set(places).size < places.length) return false;
  const pairs = pairsOf(people).map(([a, b]) => ({
    share: touches.share(a, b),
    common: [...touches.of(a).keys()].filter((one) => !people.includes(one) && touches.have(b, one))
      .length,
  }));
  return (
    pairs.every(({ share }) => isSteady(share)) &&
    pairs.reduce((sum, { share }) => sum + share, 0) >= shares.together &&
    pairs.reduce((sum, { common }) => sum + common, 0) <= MOST_IN_COMMON
  );
};

const pairsOf = (people: readonly string[]): readonly (readonly [string, string])[] =>
  people.flatMap((a, at) => people.slice(at + 1).map((b) => [a, b] as const));
