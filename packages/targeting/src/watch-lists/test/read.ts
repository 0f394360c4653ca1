import type { CivilDate } from '@amirani/core';
import type { WatchListEntry } from '../model.ts';
import { ListReader, type ReadOptions, type ReadSummary } from '../reading/read-list.ts';

const on = '2026-11-26' as CivilDate;

/** A list for any wanted person or object. */
export const warrants: ReadOptions['list'] = {
  ground: 'national-warrant',
  category: 'sought',
  purposes: ['border-check', 'pnr-assessment'],
};

export interface Read extends ReadSummary {
  readonly list: readonly WatchListEntry[];
  /** `code@line` of each problem. */
  readonly said: readonly string[];
}

/** Reads a whole file, cut into pieces of the given number of bytes. */
export const read = (
  file: string | Uint8Array,
  options: Partial<ReadOptions> = {},
  piece = 65_536,
): Read => {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  const list: WatchListEntry[] = [];
  const reader = new ListReader({ list: warrants, on, ...options }, (entry) => list.push(entry));
  for (let from = 0; from < bytes.length; from += piece)
    reader.push(bytes.subarray(from, from + piece));
  const summary = reader.end();
  const said = summary.problems.map(
    ({ code, at }) => `${code.replace('watch-list.', '')}@${at.line}`,
  );
  return { ...summary, list, said };
};
