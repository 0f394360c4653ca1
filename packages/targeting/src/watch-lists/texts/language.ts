import type { ListFault } from '../check-list.ts';
import type { ImportCode } from '../reading/problem.ts';

/** Every code under which something is said of a list or of its file. */
export type WatchListCode = ImportCode | ListFault;

/** All texts of a language; it is complete by its type. Names in braces are facts. */
export type ListTexts = Readonly<Record<WatchListCode, string>>;
