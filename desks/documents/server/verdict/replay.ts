import { nodeCrypto, runNow } from '@amirani/documents/node';
import { checksIn, type Verdict, type VerdictCheck, writeReplay } from '@amirani/documents/verdict';
import type { Readers } from '@platform/server/apart/readers.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import { mustFind } from '@platform/server/http/must-find.ts';
import { findExamination } from '../examinations/store.ts';
import { type Circumstances, filled } from './circumstances.ts';
import { sourcesOf } from './examine.ts';
import { judgeApart } from './judging.ts';
import { findVerdict, verdictHeads } from './store.ts';

/** Whether a verdict came out again, and which checks came out otherwise. */
export interface Repetition {
  readonly identical: boolean;
  /** `travel-document/sod.signature`; `evidence` where what was examined is not the same. */
  readonly differences: string[];
}

/**
 * The standing verdict, and what runs it again from what it rested on once the transaction is over.
 * @throws Problem `http.not-found` where there is no verdict; `document.content.erased`; `reader.*` of what it gives
 */
export const replaying = async (
  tx: Transaction,
  readers: Readers,
  id: string,
): Promise<() => Promise<Repetition>> => {
  const { circumstances, verdict } = await standingVerdict(tx, id);
  const examination = filled(circumstances, await sourcesOf(tx, id, circumstances));
  return async () => compareVerdicts(verdict, await judgeApart(readers, examination, {}));
};

/**
 * The examination of the standing verdict as one file that replays it anywhere.
 * @throws Problem `http.not-found` where there is no verdict; `document.content.erased`
 */
export const exportReplay = async (tx: Transaction, id: string): Promise<Uint8Array> => {
  const { circumstances, verdict } = await standingVerdict(tx, id);
  const examination = filled(circumstances, await sourcesOf(tx, id, circumstances));
  return runNow(writeReplay(examination, verdict), nodeCrypto);
};

const standingVerdict = async (
  tx: Transaction,
  id: string,
): Promise<{ readonly circumstances: Circumstances; readonly verdict: Verdict }> => {
  mustFind(await findExamination(tx, id));
  const head = mustFind((await verdictHeads(tx, id))[0]);
  const row = mustFind(await findVerdict(tx, id, head.id));
  return {
    circumstances: JSON.parse(row.circumstances) as Circumstances,
    verdict: JSON.parse(row.verdict) as Verdict,
  };
};

/** Compares a later run with an earlier one, except who made it. */
export const compareVerdicts = (before: Verdict, after: Verdict): Repetition => {
  const [old, fresh] = [leavesOf(before), leavesOf(after)];
  const names = [...new Set([...old.keys(), ...fresh.keys()])];
  const differences = names.filter((name) => old.get(name) !== fresh.get(name));
  if (JSON.stringify(before.evidence) !== JSON.stringify(after.evidence))
    differences.push('evidence');
  return { identical: differences.length === 0 && before.colour === after.colour, differences };
};

const leavesOf = ({ documents, combined }: Verdict): ReadonlyMap<string, string> => {
  const leaves = (checks: readonly VerdictCheck[], document: string) =>
    checks.map((check) => [`${document}/${check.name}`, inOrder(check)] as const);
  return new Map([
    ...documents.flatMap(({ id, groups }) => leaves(groups.flatMap(checksIn), id)),
    ...leaves(checksIn(combined), 'combined'),
  ]);
};

/** A check as text, its keys in order: what was stored and read again has them in another. */
const inOrder = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
