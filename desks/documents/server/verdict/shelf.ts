import type { Examination, Verdict } from '@amirani/documents/verdict';
import { noCase } from '@platform/server/apart/foreign-file.ts';
import type { Readers } from '@platform/server/apart/readers.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import { type Edition, standingLists } from '../trust/edition.ts';
import { listContents } from '../trust/store.ts';
import { judgeApart } from './judging.ts';

/**
 * What examining one document after the other would fetch and open again each time: the bytes of the lists that stand, and
 * a process that has opened the trust store that they make.
 */
export interface TrustShelf {
  /** The bytes of the lists that stand, by id. */
  readonly lists: (tx: Transaction, edition: Edition) => Promise<ReadonlyMap<string, Buffer>>;
  /**
   * Judges an examination that uses exactly the trust material of the edition. The process ends with the examination. Another
   * one opens the store meanwhile.
   */
  readonly judge: (
    readers: Readers,
    examination: Examination,
    place: { readonly of: string; readonly edition: string },
  ) => Promise<Verdict>;
}

/** An empty shelf. */
export const createTrustShelf = (): TrustShelf => {
  let lists: ReadonlyMap<string, Buffer> = new Map();
  let isOpening = false;
  const openNext = async (readers: Readers, known: Examination, edition: string): Promise<void> => {
    if (isOpening) return;
    isOpening = true;
    try {
      await judgeApart(readers, { ...known, documents: [] }, { of: noCase, edition });
    } catch {
      // The next verdict takes longer: it opens the store itself.
    } finally {
      isOpening = false;
    }
  };
  return {
    lists: async (tx, edition) => {
      const ids = standingLists(edition.lists).map(({ id }) => id);
      // A list never changes under its id.
      if (ids.length !== lists.size || !ids.every((id) => lists.has(id)))
        lists = await listContents(tx, ids);
      return lists;
    },
    judge: async (readers, examination, { of, edition }) => {
      // What was typed, or read as text, holds no bytes that anybody made: such examinations share a process.
      const isOfText = !examination.documents.some(holdsBytes);
      const verdict = await judgeApart(readers, examination, {
        ...{ of: isOfText ? noCase : of, edition },
      });
      if (!isOfText) void openNext(readers, examination, edition);
      return verdict;
    },
  };
};

const holdsBytes = ({ chip, seals = [] }: Examination['documents'][number]): boolean =>
  seals.length > 0 || [...(chip?.files ?? []), ...(chip?.transcripts ?? [])].length > 0;
