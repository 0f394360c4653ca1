import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type DynamicSearcher, Query, SearcherFactory } from '@m31coding/fuzzy-search';
import type { Found, KnownQuery, ListEntry, SearchEngine } from './measure.ts';

/** `@m31coding/fuzzy-search` 2.0.0 as its documentation builds it, with the searchers of its defaults. */
export class FuzzySearchPeer implements SearchEngine {
  readonly name = '@m31coding/fuzzy-search';
  private searcher: DynamicSearcher<ListEntry, string> | undefined;
  private held = 0;

  build(list: Iterable<ListEntry>): void {
    const before = usedBytes();
    this.searcher = SearcherFactory.createDefaultSearcher<ListEntry, string>();
    this.searcher.indexEntities(
      [...list],
      ({ id }) => id,
      ({ name }) => [name],
    );
    this.held = usedBytes() - before;
  }

  search({ latin }: KnownQuery, top: number): readonly Found[] {
    const result = this.searcher?.getMatches(new Query(latin, top));
    return result?.matches.map(({ entity, quality }) => ({ id: entity.id, score: quality })) ?? [];
  }

  bytes(): number {
    return this.held;
  }
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Bytes in use after a collection: it holds strings and maps, which have no size of their own. */
const usedBytes = (): number => {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};
