import { type ComparableName, compareNames } from '@amirani/names/scripts';
import type { StateTransliteration } from '../state-profile.ts';

/** What a state's spelling says of a name in a zone. */
export type SpellingVerdict =
  /** Every listed letter is spelt as the state has done. */
  | 'used'
  /** Some listed letter is spelt in a way that the state never used. */
  | 'never-used'
  /** The name has no letter that is listed. */
  | 'no-letter'
  /** The names are not the same, whatever the spelling. */
  | 'other-name'
  /** More combinations than are tried. */
  | 'too-many';

/** How many ways to spell one name are tried. */
const MOST = 128;

/**
 * Whether a zone spells a name as the state does: each listed letter of the visual zone is put into the state's own
 * spellings, and the name so written has to be the one in the zone without anything else explaining it.
 */
export const spellingOfState = (
  visual: ComparableName,
  zone: ComparableName,
  { letters }: StateTransliteration,
): SpellingVerdict => {
  if (visual.source === 'mrz') return 'no-letter';
  const { verdict } = compareNames(visual, zone);
  if (verdict === 'different') return 'other-name';
  const { primary, secondary } = visual.name;
  const listed = Object.keys(letters)
    .filter((letter) => letter !== '')
    .toSorted((a, b) => b.length - a.length);
  const parts = [primary, secondary ?? ''].map((text) => spellings(text, listed, letters));
  if (parts.every((part) => part.plain)) return 'no-letter';
  const [firsts, seconds] = parts.map(({ texts }) => texts);
  if (firsts === undefined || seconds === undefined || firsts.length * seconds.length > MOST)
    return 'too-many';
  const used = firsts.some((first) =>
    seconds.some(
      (second) =>
        compareNames({ ...visual, name: { primary: first, secondary: second } }, zone).verdict !==
        'different',
    ),
  );
  return used ? 'used' : 'never-used';
};

interface Spelt {
  /** Undefined where there are too many. */
  readonly texts: readonly string[] | undefined;
  /** Nothing in it is listed. */
  readonly plain: boolean;
}

const spellings = (
  text: string,
  listed: readonly string[],
  letters: StateTransliteration['letters'],
): Spelt => {
  const capitals = text.normalize('NFC').toUpperCase();
  let texts: readonly string[] = [''];
  let plain = true;
  for (let at = 0; at < capitals.length; ) {
    const letter = listed.find((one) => capitals.startsWith(one, at));
    const ways = letter === undefined ? [capitals.charAt(at)] : (letters[letter] ?? []);
    plain &&= letter === undefined;
    at += letter?.length ?? 1;
    texts = texts.flatMap((before) => ways.map((way) => before + way));
    if (texts.length > MOST) return { texts: undefined, plain };
  }
  return { texts, plain };
};
