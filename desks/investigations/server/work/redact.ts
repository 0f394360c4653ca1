import { isA } from '@amirani/network/schema';
import { refers } from '../statements/rows.ts';
import type { SeenCase } from '../statements/view.ts';

/** Shortest value that is redacted. Shorter ones are too common and not names. */
const SHORTEST = 3;

/**
 * Takes everybody who is kept apart out of a text: each name, number and other value that is stated of them, however it is
 * written there, becomes the word with a number. Longer values go first, so that no part of a name is left.
 */
export const redactor = (seen: SeenCase, word: string): ((text: string) => string) => {
  const persons = [...seen.apart].filter((id) =>
    isA(seen.view.entities.get(id)?.schema ?? '', 'Person'),
  );
  const names = new Map<string, string>();
  const numbered = (id: string): string =>
    persons.includes(id) ? `[${word} ${persons.indexOf(id) + 1}]` : `[${word}]`;
  for (const id of seen.apart)
    for (const [property, values] of seen.view.entities.get(id)?.properties ?? []) {
      const { schema = '' } = seen.view.entities.get(id) ?? {};
      if (property === 'category' || property === 'victimStatus' || refers({ schema, property }))
        continue;
      for (const { value } of values) {
        names.set(value, numbered(id));
        // A full name is known by its parts too.
        if (NAMES.has(property))
          for (const part of value.split(/[\s,]+/)) names.set(part, numbered(id));
      }
    }
  const all = [...names].filter(([value]) => value.length >= SHORTEST);
  all.sort(([a], [b]) => b.length - a.length);
  if (all.length === 0) return (text) => text;
  const pattern = new RegExp(all.map(([value]) => loose(value)).join('|'), 'giu');
  const byForm = new Map(all.map(([value, to]) => [formOf(value), to]));
  return (text) => text.replace(pattern, (found) => byForm.get(formOf(found)) ?? `[${word}]`);
};

const NAMES: ReadonlySet<string> = new Set([
  'name',
  'firstName',
  'secondName',
  'middleName',
  'lastName',
  'fatherName',
  'motherName',
  'alias',
  'previousName',
  'weakAlias',
]);

/** A value with whatever stands between its letters and digits: blanks and signs come and go. */
const loose = (value: string): string =>
  [...value.normalize('NFC')]
    .filter((letter) => /[\p{L}\p{N}]/u.test(letter))
    .join('[^\\p{L}\\p{N}]{0,2}');

const formOf = (value: string): string =>
  value
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
