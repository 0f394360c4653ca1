import type { Random } from '../fuzz/random.ts';

const ALL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<<<<';
/** What no zone holds, lower case among it. */
const FOREIGN = '*?-. aé';
const ALIKE: Readonly<Record<string, string>> = {
  0: 'ODQ',
  O: '0DQ',
  D: '0O',
  1: 'IL',
  I: '1L8',
  L: '1I',
  8: 'BI',
  B: '8',
  5: 'S',
  S: '5',
  2: 'Z',
  Z: '2',
  6: 'G',
  G: '6',
  '<': 'KCLS',
  K: '<',
};

/** Damages the lines of a zone in one to three places, as readers, typists and forgers do. */
export const mutate = (lines: readonly string[], random: Random): readonly string[] => {
  let damaged = lines;
  for (let times = 1 + random.below(3); times > 0; times--) damaged = once(damaged, random);
  return damaged;
};

const once = (lines: readonly string[], random: Random): readonly string[] => {
  if (lines.length === 0) return lines;
  const line = random.below(lines.length);
  const text = lines[line] ?? '';
  const at = random.below(Math.max(text.length, 1));
  const put = (by: string, length = 1): readonly string[] =>
    lines.with(line, text.slice(0, at) + by + text.slice(at + length));
  const kind = random.below(100);
  if (kind < 40) return put(random.pick([...(ALIKE[text.charAt(at)] ?? 'X')]));
  if (kind < 75) return put(random.pick([...ALL]));
  if (kind < 80) return put(random.pick([...FOREIGN]));
  if (kind < 90) return put(text.charAt(at + 1) + text.charAt(at), 2);
  if (kind < 93) return put('');
  if (kind < 96) return put(text.charAt(at) + random.pick([...ALL]));
  if (kind < 98) return lines.toSpliced(line, 1);
  return lines.toReversed();
};
