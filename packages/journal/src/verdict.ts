import type { Checkpoint } from './checkpoint.ts';
import { toHex } from './hash.ts';

/** What may be wrong with a log. */
export type LogFault =
  | 'journal.checkpoint.missing'
  | 'journal.checkpoint.signature'
  | 'journal.entries.missing'
  | 'journal.entries.malformed'
  | 'journal.entry.differs'
  | 'journal.tile.missing'
  | 'journal.tile.differs'
  | 'journal.root.differs'
  | 'journal.history.differs';

/** What is wrong first, and where. */
export interface LogDamage {
  readonly sound: false;
  readonly fault: LogFault;
  /** The first entry that is bad or missing, or, with `from` and `to`, the first that may be. */
  readonly index?: number;
  /** The first bad entry is one of `from` to `to`, both included: nothing right is left that says which. */
  readonly from?: number;
  readonly to?: number;
  /** The file in which it is wrong. */
  readonly path?: string;
}

/** The result of a verification that needs no database: sound, or the first fault and where it is. */
export type LogVerdict = { readonly sound: true; readonly checkpoint: Checkpoint } | LogDamage;

/** Damage somewhere in the entries from `start` up to, not including, `end`; none of them where they are equal. */
export const damageWithin = (
  fault: LogFault,
  start: number,
  end: number,
  path?: string,
): LogDamage => ({
  sound: false,
  fault,
  ...(start < end ? { index: start } : {}),
  ...(end - start > 1 ? { from: start, to: end - 1 } : {}),
  ...(path === undefined ? {} : { path }),
});

/** The verdict in one English line, for the command line. */
export const describeVerdict = (verdict: LogVerdict): string =>
  verdict.sound
    ? `sound: ${verdict.checkpoint.size} entries, root ${toHex(verdict.checkpoint.root)}`
    : [`NOT SOUND: ${verdict.fault}`, describePlace(verdict), verdict.path ?? '']
        .filter((part) => part !== '')
        .join(', ');

const describePlace = ({ index, from, to }: LogDamage): string => {
  if (from !== undefined) return `first bad entry between ${from} and ${to}`;
  return index === undefined ? '' : `first bad entry ${index}`;
};
