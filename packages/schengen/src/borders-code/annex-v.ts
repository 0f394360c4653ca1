import type { CivilDate } from '@amirani/core';
import { holdsOn } from '../data/dated-row.ts';
import { type RuleRow, ruleRow } from '../data/rule-row.ts';

/** A reason for refusal on the standard form while the row is valid. */
export interface RefusalLetter extends RuleRow {
  readonly letter: string;
  /** The condition it is about: Reg. (EU) 2016/399. */
  readonly article: string;
  /** What may be ticked beside it. */
  readonly ticks?: readonly string[];
}

const since2006 = '2006-10-13';
const form = 'Reg. (EU) 2016/399 Annex V Part B';
const row = (letter: string, article: string, ticks?: readonly string[]): RefusalLetter =>
  ruleRow(
    { letter, article, ...(ticks === undefined ? {} : { ticks }) },
    { from: since2006, source: form },
  );

/**
 * The reasons of the standard form for refusing entry. The set is dated: it grew with the Entry/Exit System. Where
 * authorisations (ETIAS) become a condition, C is extended to them by its wording, not by a new letter.
 */
export const refusalLetters: readonly RefusalLetter[] = [
  row('A', 'Art. 6(1)(a)'),
  row('B', 'Art. 6(1)(a)'),
  row('C', 'Art. 6(1)(b)'),
  row('D', 'Art. 6(1)(b)'),
  row('E', 'Art. 6(1)(c)'),
  row('F', 'Art. 6(1)'),
  row('G', 'Art. 6(1)(c) and (4)'),
  row('H', 'Art. 6(1)(d)', ['sis', 'national']),
  row('I', 'Art. 6(1)(e)'),
  ruleRow(
    { letter: 'J', article: 'Art. 6(1)(f)' },
    {
      from: '2025-10-12',
      source: `${form}, as amended by Reg. (EU) 2017/2225`,
      certainty: 'unverified',
    },
  ),
];

/** The reasons on the form on a day, in its order. */
export const lettersOn = (on: CivilDate): readonly RefusalLetter[] =>
  refusalLetters.filter((one) => holdsOn(one, on));
