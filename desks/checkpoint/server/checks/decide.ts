import type { FirstLineVerdict } from '@amirani/checkpoint';
import type { CivilDate } from '@amirani/core';
import type { Transaction } from '@platform/server/database/open.ts';
import { SHORTEST_REASON } from '@platform/server/decisions/step.ts';
import type { Caller } from '@platform/server/http/caller.ts';
import { Problem } from '@platform/server/http/problems.ts';
import type { Check } from '../../api/types.ts';
import { mustBeOfFirstLine } from '../policy.ts';
import { findVerdict } from '../verdict/store.ts';
import { readCheckRow } from './reads.ts';
import { takeCheckStep } from './take-step.ts';

/** What the first line decides, on what it had before it. */
export interface Deciding {
  readonly act: 'pass' | 'second-line' | 'hold';
  readonly verdict: string;
  readonly version: number;
  readonly reasons: readonly string[];
  readonly note: string;
  readonly key: string;
}

/**
 * Takes the first line's decision. Passing attests what the law leaves to the officer; against the word, or with reasons
 * open, it needs the officer's own words.
 * @throws Problem `http.not-found`, `checkpoint.reason.unknown`, `checkpoint.pass.reason-needed`, those of `takeCheckStep`
 */
export const decideCheck = async (
  tx: Transaction,
  caller: Caller,
  id: string,
  { act, verdict, version, reasons, note, key }: Deciding,
  now: Date,
  day: CivilDate,
): Promise<Check> => {
  const seen = await findVerdict(tx, verdict);
  const own = seen?.check_id === id ? seen.verdict : undefined;
  const attests = act === 'pass' ? (own?.attests ?? []) : [];
  const reason = reasonOf(act, reasons, note);
  const { check } = await takeCheckStep(
    tx,
    caller,
    { check: id, act, reason, reasons, attests, verdict, judged: seen, version, day, key },
    now,
    (row) => {
      mustBeOfFirstLine(row);
      // Bound to the latest verdict by now: what was seen is there.
      if (own !== undefined) mustBeGrounded(own, act, reasons, note);
    },
  );
  return readCheckRow(tx, check, seen?.id === check.verdict ? seen : undefined);
};

/** The officer's words; where none are needed, what the step rests on. */
const reasonOf = (act: Deciding['act'], reasons: readonly string[], note: string): string => {
  const words = note.trim();
  if (words !== '') return words;
  if (reasons.length > 0) return [...new Set(reasons)].join(', ');
  if (act === 'pass') return 'nothing speaks against it';
  return act === 'hold' ? 'held to look further' : '';
};

const mustBeGrounded = (
  { word, all }: FirstLineVerdict,
  act: Deciding['act'],
  reasons: readonly string[],
  note: string,
): void => {
  const codes = new Set(all.map(({ code }) => code));
  if (!reasons.every((reason) => codes.has(reason))) throw new Problem('checkpoint.reason.unknown');
  const needsWords = act === 'pass' && (word !== 'clear' || all.length > 0);
  if (needsWords && note.trim().length < SHORTEST_REASON)
    throw new Problem('checkpoint.pass.reason-needed');
};
