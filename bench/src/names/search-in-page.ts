import { NameIndex } from '@amirani/names/index';
import { longList } from './joint-list.ts';

/** What a search of a list gave: the best entries of every query with their scores, and what it took. */
export interface PageSearch {
  readonly entries: number;
  readonly bytes: number;
  /** For each query the ids and scores of its three best hits. */
  readonly answers: readonly string[];
  /** Milliseconds on a busy machine: reported, without a limit. */
  readonly buildMs: number;
  readonly queriesMs: number;
}

/** Builds the index of a development list and asks it every query. The same code in Node and in a page. */
export const searchList = (seed: number, size: number): PageSearch => {
  const { entries, queries } = longList(seed, { size });
  const list = [...entries];
  const start = performance.now();
  const index = NameIndex.build(list);
  const built = performance.now();
  const answers = queries.map(({ name }) =>
    index
      .query({ name }, { top: 3 })
      .map(({ id, score }) => `${id} ${score.toFixed(6)}`)
      .join(', '),
  );
  return {
    entries: index.size,
    bytes: index.byteLength,
    answers,
    buildMs: built - start,
    queriesMs: performance.now() - built,
  };
};

// A page has no modules of ours: what it calls is a global.
Object.assign(globalThis, { searchList });
