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
        reason: REASONS[relation[i] as number] ?? 'spelling',
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

/** Whether a word before it meets one further on, or one after it meets one further back. */
const isMoved = (i: number, j: number, partner: Int8Array): boolean =>
  partner.some((other, k) => other >= 0 && other !== j && k < i !== other < j && k !== i);

/** Four digits: more would claim what the scoring does not know. */
export const round = (value: number): number => Math.round(value * 10_000) / 10_000;
