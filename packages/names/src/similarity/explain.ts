import { type FormReason, gluedTitle } from '../booking/comparable-forms.ts';
import { type Alignment, isAside } from './align.ts';
import type { WordExplanation, WordReason } from './explanation.ts';
import type { NameBuffer } from './name-buffer.ts';
import {
  INITIAL_OF,
  JOINED,
  JOINED_WITH_MORE,
  NICKNAME,
  SAME,
  SPELLING,
  TRUNCATED,
  VARIANT,
} from './relate.ts';

const REASONS: Readonly<Record<number, WordReason>> = {
  [SAME]: 'same',
  [VARIANT]: 'transliteration',
  [SPELLING]: 'spelling',
  [INITIAL_OF]: 'initial',
  [TRUNCATED]: 'truncated',
  [NICKNAME]: 'nickname',
  [JOINED]: 'joined',
  [JOINED_WITH_MORE]: 'joined',
};

/**
 * Words in which the entry glued a title to what the query says: they are the same, and how the entry was read is told beside.
 */
export const withEntryTitles = (
  words: readonly WordExplanation[],
): { readonly words: readonly WordExplanation[]; readonly entryReadAs?: readonly FormReason[] } => {
  const found: FormReason[] = [];
  const read = words.map((word): WordExplanation => {
    const [query, ...more] = word.query;
    const [entry, ...others] = word.entry;
    if (query === undefined || entry === undefined || more.length + others.length > 0) return word;
    const why = query === entry ? undefined : gluedTitle(entry, query);
    if (why === undefined) return word;
    found.push(why);
    return { ...word, reason: 'same', entry: [query], alike: 1 };
  });
  return found.length === 0 ? { words } : { words: read, entryReadAs: found };
};

/** Puts an alignment into words: those of the query in their order, then those that only the entry has. */
export const explainWords = (
  query: NameBuffer,
  entry: NameBuffer,
  alignment: Alignment,
  queryText: (at: number) => string,
  entryText: (at: number) => string,
): readonly WordExplanation[] => {
  const { partner, partnerOfSecond, relation, alike, joinedFirst, joinedSecond } = alignment;
  const left = leftOver(query, partner);
  const lacking = leftOver(entry, partnerOfSecond);
  const contradictions = Math.min(left, lacking);
  const words: WordExplanation[] = [];
  for (let i = 0; i < query.count; i += 1) {
    const j = partner[i] as number;
    if (j < 0) {
      const contradicted = contradictions > 0 && !isAside(query.kind[i] as number);
      words.push(lone(contradicted, [queryText(i)], []));
    } else if (joinedFirst[i] !== 1) {
      const texts = [queryText(i)];
      for (let k = i + 1; k < query.count && joinedFirst[k] === 1 && partner[k] === j; k += 1)
        texts.push(queryText(k));
      const others = [entryText(j)];
      for (
        let k = j + 1;
        k < entry.count && joinedSecond[k] === 1 && partnerOfSecond[k] === i;
        k += 1
      )
        others.push(entryText(k));
      words.push({
        reason: isDoubled(texts, others)
          ? 'doubled'
          : (REASONS[relation[i] as number] ?? 'spelling'),
        query: texts,
        entry: others,
        alike: round(alike[i] as number),
        moved: isMoved(i, j, partner),
      });
    }
  }
  for (let j = 0; j < entry.count; j += 1)
    if ((partnerOfSecond[j] as number) < 0)
      words.push(lone(contradictions > 0 && !isAside(entry.kind[j] as number), [], [entryText(j)]));
  return words;
};

/** Whether two words differ by letters that one repeats, and by nothing else. */
const isDoubled = (texts: readonly string[], others: readonly string[]): boolean => {
  const [text = '', other = ''] = [texts.join(' '), others.join(' ')];
  return text !== other && once(text) === once(other);
};

const once = (text: string): string => text.replace(/(\p{L})\1+/gu, '$1');

const lone = (
  contradicted: boolean,
  query: readonly string[],
  entry: readonly string[],
): WordExplanation => ({
  reason: contradicted ? 'contradicted' : 'missing',
  query,
  entry,
  alike: 0,
  moved: false,
});

const leftOver = (name: NameBuffer, partners: Int8Array): number => {
  let count = 0;
  for (let at = 0; at < name.count; at += 1)
    if ((partners[at] as number) < 0 && !isAside(name.kind[at] as number)) count += 1;
  return count;
};

/** Whether its place differs, and a word before it meets one further on, or one after it one further back. */
const isMoved = (i: number, j: number, partner: Int8Array): boolean =>
  i !== j &&
  partner.some((other, k) => other >= 0 && other !== j && k < i !== other < j && k !== i);

/** Four digits: more would claim what the scoring does not know. */
export const round = (value: number): number => Math.round(value * 10_000) / 10_000;
