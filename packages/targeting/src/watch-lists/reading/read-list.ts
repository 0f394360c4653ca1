import type { CivilDate } from '@amirani/core';
import { formatOf, formatReaders, type ListFormat } from '../formats/formats.ts';
import type { WatchListEntry } from '../model.ts';
import type { ListSettings } from './assemble.ts';
import { isGarbled } from './garbled.ts';
import { IdTable } from './id-table.ts';
import { type FilePlace, type ImportCode, type ImportProblem, importProblem } from './problem.ts';
import type { FormatReader } from './reader.ts';
import type { Encoding } from './text-decoder.ts';
import { TextStream } from './text-stream.ts';

/** How a file is read. */
export interface ReadOptions {
  /** Told by the beginning of the file where absent. */
  readonly format?: ListFormat;
  /** Where the file is neither UTF-8 nor UTF-16. */
  readonly encoding?: Encoding;
  readonly list: ListSettings;
  /** The day of the reading: what has expired by then is left out. */
  readonly on: CivilDate;
  /** More entries than this stop the reading; five million where absent. */
  readonly mostEntries?: number;
  /** Most problems of one code kept with their place; the others are counted. Default 200. */
  readonly mostProblems?: number;
}

/** What was found in a file, in figures. */
export interface ReadSummary {
  /** Undefined where nobody could tell. */
  readonly format?: ListFormat;
  readonly bytes: number;
  readonly entries: number;
  /** Records that are left out although they should be entries. */
  readonly refused: number;
  /** Ids of refused records, as far as they could be read: their source still lists them. */
  readonly refusedIds: readonly string[];
  /** Refused records whose id could not be read. */
  readonly refusedWithoutId: number;
  /** Whether the file was read to its end and may be taken over. */
  readonly whole: boolean;
  readonly problems: readonly ImportProblem[];
  /** How often each code was said, those without a place included. */
  readonly counts: Readonly<Partial<Record<ImportCode, number>>>;
}

/** Enough of a file to tell its format. */
const HEAD = 4096;
const MOST_ENTRIES = 5_000_000;
const MOST_PROBLEMS = 200;
const LONGEST_ID = 400;
/** A file of which more records are wrong is the wrong file. */
const MOST_REFUSED = 10_000;

/**
 * Reads the file of a list chunk by chunk, holding one record at a time. Never throws for what a file has in it: every
 * record becomes an entry or a problem with its place. What grows with the file is one short text an entry (its id, so that
 * none counts twice) and nothing else.
 */
export class ListReader {
  readonly #options: ReadOptions;
  readonly #take: (entry: WatchListEntry, at: FilePlace) => void;
  readonly #text: TextStream;
  readonly #ids = new IdTable();
  /** Documents that name a holder: who must be there in the end. */
  readonly #holders = new Map<string, { readonly holder: string; readonly at: FilePlace }>();
  readonly #problems: ImportProblem[] = [];
  readonly #counts = new Map<ImportCode, number>();
  readonly #refusedIds = new Set<string>();
  #reader: FormatReader | undefined;
  #format: ListFormat | undefined;
  #head = '';
  #bytes = 0;
  #entries = 0;
  #refused = 0;
  #withoutId = 0;
  #stopped = false;
  #ended = false;

  constructor(options: ReadOptions, take: (entry: WatchListEntry, at: FilePlace) => void) {
    this.#options = options;
    this.#take = take;
    this.#text = new TextStream(options.encoding, (problem) => this.#say(problem));
  }

  /** Reads the next bytes of the file; entries that they complete are given at once. */
  push(bytes: Uint8Array): void {
    this.#bytes += bytes.length;
    if (!this.#stopped) this.#read(this.#text.push(bytes));
  }

  /** The end of the file. */
  end(): ReadSummary {
    if (!this.#ended && !this.#stopped) {
      this.#read(this.#text.end());
      if (this.#reader === undefined) this.#begin();
      if (!this.#stopped) this.#reader?.end();
      if (
        !this.#stopped &&
        this.#entries === 0 &&
        this.#refused === 0 &&
        this.#problems.length === 0
      )
        this.#say(importProblem('watch-list.file.empty', { line: 1 }));
    }
    if (!this.#ended) this.#sayHoldersMissing();
    this.#ended = true;
    return {
      ...(this.#format === undefined ? {} : { format: this.#format }),
      bytes: this.#bytes,
      entries: this.#entries,
      refused: this.#refused,
      refusedIds: [...this.#refusedIds],
      refusedWithoutId: this.#withoutId,
      whole: !this.#stopped,
      problems: this.#problems,
      counts: Object.fromEntries(this.#counts),
    };
  }

  #read(text: string): void {
    if (this.#stopped) return;
    if (this.#reader !== undefined) {
      this.#reader.push(text);
      return;
    }
    this.#head += text;
    if (this.#head.length >= HEAD) this.#begin();
  }

  #begin(): void {
    const head = this.#head;
    this.#head = '';
    if (this.#stopped) return;
    if (head.trim() === '') {
      this.#say(importProblem('watch-list.file.empty', { line: 1 }));
      return;
    }
    this.#format = this.#options.format ?? formatOf(head);
    if (this.#format === undefined) {
      const facts = { expected: 'list', found: 'xml' };
      this.#say(importProblem('watch-list.file.format', { line: 1 }, facts));
      return;
    }
    this.#reader = formatReaders[this.#format]({
      entry: (entry, at) => this.#entry(entry, at),
      problem: (problem) => this.#say(problem),
      list: this.#options.list,
    });
    this.#reader.push(head);
  }

  #entry(entry: WatchListEntry, at: FilePlace): void {
    if (this.#stopped) return;
    const first = this.#ids.lineOf(entry.id);
    if (first !== undefined) {
      this.#say(importProblem('watch-list.row.id-twice', at, { line: first }, entry.id));
      return;
    }
    if (entry.expires !== undefined && entry.expires < this.#options.on) {
      this.#say(importProblem('watch-list.row.expired', at, { day: entry.expires }, entry.id));
      return;
    }
    const most = this.#options.mostEntries ?? MOST_ENTRIES;
    if (this.#entries === most) {
      this.#say(importProblem('watch-list.file.too-many', at, { most }));
      return;
    }
    this.#ids.add(entry.id, at.line);
    this.#entries += 1;
    if (entry.kind === 'document' && entry.holder !== undefined)
      this.#holders.set(detached(entry.id), { holder: detached(entry.holder), at });
    this.#take(entry, at);
  }

  #sayHoldersMissing(): void {
    if (this.#stopped) return;
    for (const [id, { holder, at }] of this.#holders)
      if (this.#ids.lineOf(holder) === undefined)
        this.#say(importProblem('watch-list.row.holder-missing', at, {}, id));
  }

  #say(said: ImportProblem): void {
    if (this.#stopped) return;
    const { entry: id, ...rest } = said;
    // An id that cannot be stored identifies nothing.
    const problem: ImportProblem =
      id === undefined || id.length > LONGEST_ID || isGarbled(id) ? rest : said;
    const count = (this.#counts.get(problem.code) ?? 0) + 1;
    this.#counts.set(problem.code, count);
    if (count <= (this.#options.mostProblems ?? MOST_PROBLEMS)) this.#problems.push(problem);
    if (problem.effect === 'file') this.#stopped = true;
    if (problem.effect !== 'refused') return;
    this.#refused += 1;
    if (problem.entry === undefined) this.#withoutId += 1;
    else this.#refusedIds.add(detached(problem.entry));
    if (this.#refused > MOST_REFUSED)
      this.#say(importProblem('watch-list.file.refused', problem.at, { most: MOST_REFUSED }));
  }
}

/** A copy that does not keep the piece of the file alive from which it was cut. */
const detached = (text: string): string => [...text].join('');
