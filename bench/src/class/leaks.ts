import { itemsOf, type SittingRecord } from '@amirani/academy/exercise';
import type { Remembered } from './trainee.ts';

/** What no answer may hold beside an item before it was decided, or of a measured one before the release. */
const words = ['target', 'truth', 'technique', 'referral', 'void', 'minutesLost'].map(
  (name) => `"${name}":`,
);

/**
 * Looks through everything that somebody was sent for what is true of items: by name beside each item, by the codes of its
 * evidence, and for salt and seed anywhere. `after` is how many of the decisions had been made when it was asked for.
 */
export const leaksIn = (
  texts: readonly { readonly text: string; readonly after: number }[],
  decisions: readonly Remembered[],
  { exercise, salt, seed }: SittingRecord,
): { readonly answers: number; readonly items: number; readonly leaks: readonly string[] } => {
  const items = itemsOf(exercise);
  const place = new Map(decisions.map(({ item }, at) => [item, at]));
  const leaks: string[] = [];
  let looked = 0;
  for (const { text, after } of texts) {
    if (text.includes(salt) || text.includes(seed)) leaks.push('salt or seed');
    walk(parsed(text), (object, own) => {
      const { item } = object as { readonly item?: unknown };
      // A shown item has its material beside it; a course only says of what kind that is.
      const isShown = typeof item === 'object' && item !== null && 'material' in object;
      const shown = isShown ? object['material'] : undefined;
      const named = isShown ? (item as typeof object) : object;
      const id = String(named['id'] ?? named['item'] ?? '');
      const found = items.get(id);
      if (found === undefined) return;
      // Beside an item lies the closed list of what may be named, the same for all: not looked at, its material is.
      const said = shown === undefined ? own : JSON.stringify(shown);
      looked += 1;
      // The answer to a decision itself may tell of practice: it was asked for with one decision fewer.
      const decided = (place.get(id) ?? Number.POSITIVE_INFINITY) <= after;
      if (decided && found.block.kind === 'practice') return;
      for (const word of words) if (said.includes(word)) leaks.push(`${word} of ${id}`);
      if (!decided)
        for (const code of found.item.evidence)
          if (said.includes(`"${code}"`)) leaks.push(`evidence of ${id}`);
    });
  }
  return { answers: texts.length, items: looked, leaks: [...new Set(leaks)] };
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

const walk = (
  value: unknown,
  visit: (object: Readonly<Record<string, unknown>>, text: string) => void,
): void => {
  if (Array.isArray(value)) for (const one of value) walk(one, visit);
  else if (typeof value === 'object' && value !== null) {
    visit(value as Record<string, unknown>, JSON.stringify(value));
    for (const one of Object.values(value)) walk(one, visit);
  }
};
