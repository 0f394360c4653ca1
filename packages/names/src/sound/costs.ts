import { latinNearness, nativeNearness, omissions, omissionsBesideAbjads } from './nearness.ts';
import { latinUnits, UNIT_COUNT, unit } from './units.ts';

const VOWELS = 'A E I O U AE OE UE e-ru yo-ru u-ru a-ru o-ru ye-ru i-ru alef';

/** What it costs to take one unit for another, in hundredths of a letter: `exchange[a * UNIT_COUNT + b]`. */
export const exchange: Uint8Array = new Uint8Array(UNIT_COUNT * UNIT_COUNT).fill(100);

/** What it costs to leave a unit out. */
const omission: Uint8Array = new Uint8Array(UNIT_COUNT).fill(100);

/** What it costs to leave a unit out beside a word whose script leaves vowels out. */
const omissionBesideAbjad: Uint8Array = new Uint8Array(UNIT_COUNT).fill(100);

const lower = (a: number, b: number, cost: number): void => {
  for (const at of [a * UNIT_COUNT + b, b * UNIT_COUNT + a])
    exchange[at] = Math.min(exchange[at] ?? 100, cost);
};

const read = (text: string): readonly (readonly [head: string, items: readonly string[]])[] =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const [head = '', tail = ''] = line.trim().split(/:\s*/);
      return [head, tail.split(/,\s*|\s+(?=[A-Z])/)] as const;
    });

const costs = (items: readonly string[]): readonly (readonly [number, number])[] =>
  items.map((item) => {
    const [name = '', cost = '0'] = item.trim().split(' ');
    return [unit(name), Number(cost)] as const;
  });

for (let at = 0; at < UNIT_COUNT; at += 1) lower(at, at, 0);
for (const [head, items] of read(latinNearness))
  if (/^\d+$/.test(head))
    for (const a of items)
      for (const b of items) if (a !== b) lower(unit(a), unit(b), Number(head));

const stars = [
  ...read(latinNearness).filter(([head]) => !/^\d+$/.test(head)),
  ...read(nativeNearness),
].map(([head, items]) => [unit(head), costs(items)] as const);

// A letter of another script is as near to a Latin unit as by the nearest unit that it may become.
for (const [native, ways] of stars)
  for (const latin of latinUnits)
    for (const [way, cost] of ways)
      if (latin !== native)
        lower(native, latin, Math.min(100, cost + (exchange[way * UNIT_COUNT + latin] ?? 100)));
for (const [a] of stars)
  for (const [b, ways] of stars)
    if (a !== b)
      for (const [way, cost] of ways)
        lower(a, b, Math.min(100, cost + (exchange[a * UNIT_COUNT + way] ?? 100)));

for (const [at, cost] of costs(omissions.trim().split(/,\s*/))) omission[at] = cost;
omissionBesideAbjad.set(omission);
for (const [at, cost] of costs(omissionsBesideAbjads.trim().split(/,\s*/)))
  omissionBesideAbjad[at] = cost;

/** Which units are vowels. */
export const isVowel: Uint8Array = new Uint8Array(UNIT_COUNT);
for (const name of VOWELS.split(' ')) isVowel[unit(name)] = 1;

/** The cost of a silent letter at the end of a French word. */
const muteAtEnd = new Uint8Array(UNIT_COUNT);
for (const name of ['S', 'T', 'D', 'X', 'P']) muteAtEnd[unit(name)] = 60;
muteAtEnd[unit('E')] = 40;

/**
 * What it costs to leave out each unit of a word, by its place: of two vowels side by side one may go for less
 * (`EAU`, `AI`, `OU` are one sound), and so may what French leaves mute at the end.
 */
export const leaveCosts = (
  units: Uint8Array,
  from: number,
  length: number,
  besideAbjad: boolean,
  into: Uint8Array,
): void => {
  const costs = besideAbjad ? omissionBesideAbjad : omission;
  let previous = 0;
  for (let at = 0; at < length; at += 1) {
    const one = units[from + at] as number;
    const vowel = isVowel[one] as number;
    const cost = costs[one] as number;
    into[at] =
      vowel === 1 &&
      (previous === 1 || (at + 1 < length && isVowel[units[from + at + 1] as number] === 1))
        ? cost >> 1
        : cost;
    previous = vowel;
  }
  const last = from + length - 1;
  const mute = muteAtEnd[units[last] as number] as number;
  if (length > 3 && mute > 0 && mute < (into[length - 1] as number)) into[length - 1] = mute;
};

/** The least that leaving a unit out may cost, beside whatever word. */
export const cheapestOmission: Uint8Array = omission.map((cost, one) =>
  Math.min(cost, omissionBesideAbjad[one] as number, (muteAtEnd[one] as number) || 100),
);
