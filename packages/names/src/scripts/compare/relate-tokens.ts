import { cousins } from '../originals.ts';
import type { Script } from '../script.ts';
import type { Language } from '../tables/letter-table.ts';
import { type Relation, relate } from './relation.ts';
import type { Token } from './token.ts';

/** Through which alphabet two spellings in A to Z may be one name, when a language is known. */
const SCRIPT_OF: Readonly<Record<Language, Script>> = {
  ar: 'arabic',
  be: 'cyrillic',
  bg: 'cyrillic',
  ka: 'georgian',
  mk: 'cyrillic',
  ru: 'cyrillic',
  sr: 'cyrillic',
  uk: 'cyrillic',
};

/** How two tokens may be compared. */
export interface Ground {
  readonly language: Language | undefined;
  /** Whether two spellings in A to Z are one where one original explains both. */
  readonly throughOriginals: boolean;
  /** Whether one of the names may be cut at the end of its field. */
  readonly cut: boolean;
}

/**
 * How two tokens meet: letter by letter where both are in one script other than Latin, else by their
 * spellings in A to Z; and through a common original where the ground allows that and neither says its own.
 */
export const relateTokens = (first: Token, second: Token, ground: Ground): Relation => {
  if (first.source.toUpperCase() === second.source.toUpperCase()) return { equal: [] };
  if (first.native !== undefined && second.native !== undefined && first.script === second.script)
    return relate(first.native(), second.native());
  const direct =
    isPlain(first) && isPlain(second)
      ? relateTexts(first.text, second.text)
      : relate(first.graph(), second.graph());
  if (direct.equal !== undefined || !ground.throughOriginals) return direct;
  const plain = isPlain(first) ? first : second;
  const other = plain === first ? second : first;
  if (!isPlain(plain) || other.native !== undefined) return direct;
  const wide = cousins(plain.text, {
    script: ground.language === undefined ? 'latin' : SCRIPT_OF[ground.language],
    ...(ground.language === undefined ? {} : { language: ground.language }),
  });
  const { equal } = relate(wide, other.graph());
  return equal === undefined ? direct : { ...direct, equal };
};

const relateTexts = (first: string, second: string): Relation => {
  if (first === second) return { equal: [] };
  if (first !== '' && second.startsWith(first)) return { firstBegins: [] };
  return second !== '' && first.startsWith(second) ? { secondBegins: [] } : {};
};

const isPlain = ({ source }: Token): boolean => /^[A-Za-z]+$/.test(source);
