import { romanise } from './romanise.ts';
import { systemsOf } from './systems/systems.ts';
import { vocalisedNames } from './vocalised-names.ts';
import { leavesVowelsOut, type WritingSystem, writingSystemOf } from './writing-system.ts';

/** One way to write a word in Latin letters. */
export interface Romanisation {
  readonly text: string;
  /** The systems that give it; empty where only practice does. */
  readonly systems: readonly string[];
  /** Whether a norm gives it. */
  readonly official: boolean;
  /** Whether vowels that the script leaves out are missing here too. */
  readonly vowelsMissing: boolean;
}

/**
 * Every way in which the systems at hand, and practice, write a name in Latin letters, word by word: official
 * ones first, each text once. Where a script leaves vowels out, the readings of frequent names are added, and
 * the others say that vowels are missing. Latin text is its own only reading. Never throws.
 */
export const romanisations = (
  name: string,
  options: { readonly language?: string } = {},
): readonly Romanisation[] => {
  const script = scriptOfText(name);
  if (script === undefined || script === 'latin')
    return [{ text: name, systems: [], official: true, vowelsMissing: false }];
  const spelt = vocalisedNames[name.normalize('NFC')] ?? [];
  const found = new Map<string, { systems: string[]; official: boolean; vowelsMissing: boolean }>();
  for (const system of systemsOf(script)) {
    if (
      options.language !== undefined &&
      (system.language ?? options.language) !== options.language
    )
      continue;
    const text = romanise(name, system);
    const known = found.get(text);
    if (known === undefined)
      found.set(text, {
        systems: [system.id],
        official: system.official,
        vowelsMissing: leavesVowelsOut(script) && !VOWEL_SIGN.test(name),
      });
    else known.systems.push(system.id);
  }
  for (const text of spelt)
    if (!found.has(text)) found.set(text, { systems: [], official: false, vowelsMissing: false });
  return [...found].map(([text, rest]) => ({ text, ...rest }));
};

/** The script of the first letter, or undefined. */
export const scriptOfText = (text: string): WritingSystem | undefined => {
  for (const character of text) {
    const system = writingSystemOf(character.codePointAt(0) ?? 0);
    if (system !== undefined) return system;
  }
  return undefined;
};

/** Short vowels of Arabic and points of Hebrew. */
const VOWEL_SIGN = /[\u064b-\u0650\u0670\u05b0-\u05bb]/;
