import { NameIndex } from '@amirani/names/index';
import type { Found, KnownQuery, ListEntry, SearchEngine } from './measure.ts';

/** The index of this project, without document numbers, with the explanations that every hit carries. */
export class OurIndex implements SearchEngine {
  readonly name = 'amirani';
  private index: NameIndex | undefined;

  build(list: Iterable<ListEntry>): void {
    this.index = NameIndex.build(list, { documents: false });
  }

  search({ name, birthDate }: KnownQuery, top: number): readonly Found[] {
    return this.index?.query({ name, birthDate }, { top }) ?? [];
  }

  bytes(): number {
    return this.index?.byteLength ?? 0;
  }
}
