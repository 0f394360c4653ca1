import type { Stream } from '../random/stream.ts';

/**
 * Another spelling of a name in Latin capitals, as a traveller, an agent or another office might write
 * it: another transliteration where one applies, else a doubled or a dropped letter. It differs from
 * the name given, and its chance of being drawn does not depend on the culture (R69).
 */
export const variantOf = (name: string, source: Stream): string => {
  if (name.length === 1) return name + name;
  const applicable = habits.filter(([from]) => name.includes(from));
  if (applicable.length > 0) {
    const [from, to] = source.pick(applicable);
    return name.replace(from, to);
  }
  const at = 1 + source.below(name.length - 1);
  return source.chance(500)
    ? name.slice(0, at) + name.charAt(at) + name.slice(at)
    : name.slice(0, at) + (name.slice(at + 1) || name.charAt(at) + name.charAt(at));
};

const habits: readonly (readonly [from: string, to: string])[] = [
  ['KH', 'H'],
  ['GH', 'G'],
  ['SHCH', 'SCH'],
  ['SH', 'S'],
  ['CH', 'C'],
  ['ZH', 'J'],
  ['DZ', 'Z'],
  ['TS', 'C'],
  ['Q', 'K'],
  ['YA', 'IA'],
  ['YU', 'IU'],
  ['SKY', 'SKI'],
  ['SKAYA', 'SKAIA'],
  ['AL ', 'AL'],
  ['EL ', 'AL '],
  ['BEN ', 'BIN '],
  ['OO', 'OU'],
  ['EE', 'I'],
  ['DH', 'D'],
  ['J', 'DJ'],
  ['W', 'V'],
  ['UA', 'WA'],
  ['OU', 'U'],
  ['IY', 'I'],
];
