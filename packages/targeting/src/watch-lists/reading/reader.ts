import type { WatchListEntry } from '../model.ts';
import type { ListSettings } from './assemble.ts';
import type { FilePlace, ImportProblem } from './problem.ts';

/** What a reader tells as it goes. */
export interface ReaderTells {
  readonly entry: (entry: WatchListEntry, at: FilePlace) => void;
  readonly problem: (problem: ImportProblem) => void;
  readonly list: ListSettings;
}

/** Reads the text of one format, piece by piece. Tells `file` problems where it cannot go on, and then reads no further. */
export interface FormatReader {
  readonly push: (text: string) => void;
  readonly end: () => void;
}
