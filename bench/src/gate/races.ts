import { randomUUID } from 'node:crypto';
import type { Check } from '@desk/checkpoint/api/types.ts';
import type { GateBook } from './book.ts';
import { decisionOn, type Sending } from './booth.ts';
import type { Person } from './person.ts';

/** Kinds of races at a check, in turn. */
export const races = ['two officers', 'two tabs', 'one key twice', 'line cut'] as const;

/** One of {@link races}. */
export type Race = (typeof races)[number];

/** Who races: the officer, another one, and the officer's second tab. */
export interface Racers {
  readonly officer: Person;
  readonly other: Person;
  readonly tab: Person;
  readonly book: GateBook;
}

/** Decides a check in a race; gives the check as it stands after. Exactly one step may have been taken. */
export const decideInRace = async (
  race: Race,
  racers: Racers,
  check: Check,
  act: Sending['act'],
): Promise<Check> => {
  const { officer, other, tab, book } = racers;
  const key = randomUUID();
  const mine: Entry = { person: officer, key, act };
  const entries: Readonly<Record<Race, readonly Entry[]>> = {
    'two officers': [mine, { person: other, key: randomUUID(), act: opposite(act) }],
    'two tabs': [mine, { person: tab, key: randomUUID(), act: opposite(act) }],
    'one key twice': [mine, { person: tab, key, act }],
    'line cut': [mine],
  };
  if (race === 'line cut') officer.wire.cutNext(/\/decide$/, Math.floor(Math.random() * 25));
  const came = await Promise.all(entries[race].map((entry) => enter(check, entry)));
  const keys = new Set<string>();
  came.forEach(({ refused, value }, at) => {
    const entry = entries[race][at];
    if (value === undefined || refused !== undefined || entry === undefined) return;
    book.receipts.push(value.receipt.leafHash);
    if (keys.has(entry.key)) return;
    keys.add(entry.key);
    book.decisions.push({
      ...{ check: check.id, key: entry.key, act: entry.act, by: entry.person.login },
      ...{ word: check.verdict.word, receipt: value.receipt.leafHash },
    });
  });
  const { value: now } = await officer.call((api) => api.getCheck({ params: { id: check.id } }));
  const taken = (now.decision?.steps.length ?? 0) - (check.decision?.steps.length ?? 0);
  const answered = came.filter(({ refused }) => refused === undefined).length;
  const wanted = race === 'one key twice' ? 2 : 1;
  book.planted.push({
    what: race,
    came: `${came.map(({ refused }) => refused ?? 'done').join(' and ')}; steps: ${taken}`,
    right: taken === 1 && answered === wanted,
  });
  return now;
};

interface Entry {
  readonly person: Person;
  readonly key: string;
  readonly act: Sending['act'];
}

const opposite = (act: Sending['act']): Sending['act'] => (act === 'hold' ? 'pass' : 'hold');

const enter = (check: Check, { person, key, act }: Entry) =>
  person.attempt((api) =>
    api.decideCheck({
      params: { id: check.id },
      body: decisionOn(check, { act, key, note: 'looked at, compared, asked' }),
    }),
  );
