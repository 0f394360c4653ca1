import { sameBytes } from '../../der/node.ts';
import type { ChipFinding } from '../lds/model.ts';
import { latinText } from '../lds/text.ts';
import { findingList, type Say } from '../say.ts';
import { MOST_TRANSCRIPT } from '../transcript/transcript.ts';
import type { ChipFileName } from './names.ts';
import { recognise } from './recognise.ts';
import { DEFAULT_ZIP_LIMITS, isZip, shown, unzip, type ZipLimits } from './zip.ts';

/** A file as it was given. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Its kind, if the caller knows it: then the file is read as that kind. */
  readonly as?: ChipFileName;
}

/** A file of the chip. */
export interface ChipFile {
  readonly file: ChipFileName;
  /** The name under which it was given. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The sorted input. Nothing is dropped: unknown files are among the others. */
export interface GatheredFiles {
  /** The first of each kind, in the order given. */
  readonly files: readonly ChipFile[];
  /** Further ones of a kind that differ from the first. */
  readonly repeated: readonly ChipFile[];
  /** Transcripts, by what they say of themselves. */
  readonly transcripts: readonly GivenFile[];
  readonly others: readonly GivenFile[];
  readonly findings: readonly ChipFinding[];
}

/** How much is taken. Files beyond it are named and left out. */
export interface GatherLimits extends ZipLimits {
  /** Bytes of one given archive; any other file may have as many as an entry of one. */
  readonly fileBytes: number;
}

/** See {@link ZipLimits}; a given archive may be as large as everything unpacked. */
export const DEFAULT_GATHER_LIMITS: GatherLimits = { ...DEFAULT_ZIP_LIMITS, fileBytes: 64 << 20 };

/** Sorts given files, and those of ZIP archives among them, into the files of one chip. Never throws. */
export const gatherChipFiles = (
  given: readonly GivenFile[],
  limits: GatherLimits = DEFAULT_GATHER_LIMITS,
): GatheredFiles => {
  const { findings, say } = findingList();
  const sorted = new Sorter(say);
  for (const one of given) {
    const isArchive = one.as === undefined && isZip(one.bytes);
    const { fileBytes, entryBytes } = limits;
    const most = isArchive ? fileBytes : Math.min(fileBytes, entryBytes);
    if (one.bytes.length > most) {
      const facts = { name: shown(one.name), length: one.bytes.length, most };
      say('document.chip.file.large', { facts });
      sorted.others.push(one);
    } else if (isArchive)
      for (const entry of unzip(one.bytes, limits, say)) sorted.add(entry, true);
    else sorted.add(one, false);
  }
  const { files, repeated, transcripts, others } = sorted;
  return { files: [...files.values()], repeated, transcripts, others, findings };
};

class Sorter {
  readonly files = new Map<ChipFileName, ChipFile>();
  readonly repeated: ChipFile[] = [];
  readonly transcripts: GivenFile[] = [];
  readonly others: GivenFile[] = [];
  readonly #say: Say;

  constructor(say: Say) {
    this.#say = say;
  }

  add(given: GivenFile, packed: boolean): void {
    const { name, bytes, as } = given;
    if (as !== undefined) this.#keep({ file: as, name, bytes });
    else if (isTranscript(bytes)) this.transcripts.push(given);
    else if (packed && isZip(bytes)) {
      this.#say('document.chip.zip.nested', { facts: { name: shown(name) } });
      this.others.push(given);
    } else this.#recognise(given);
  }

  #recognise(given: GivenFile): void {
    const { name, bytes } = given;
    const found = recognise(name, bytes);
    if (found === undefined) {
      this.#say('document.chip.file.unknown', { facts: { name: shown(name) } });
      this.others.push(given);
      return;
    }
    if (found.named !== undefined)
      this.#say('document.chip.file.name-differs', {
        facts: { name: shown(name), file: found.file, named: found.named },
      });
    this.#keep({ file: found.file, name, bytes });
  }

  #keep(file: ChipFile): void {
    const first = this.files.get(file.file);
    if (first === undefined) {
      this.files.set(file.file, file);
      return;
    }
    const facts = { file: file.file, name: shown(file.name), first: shown(first.name) };
    if (sameBytes(first.bytes, file.bytes)) this.#say('document.chip.file.twice', { facts });
    else {
      this.#say('document.chip.file.twice-different', { facts });
      this.repeated.push(file);
    }
  }
}

/** JSON has no order: the format may stand last, and a byte order mark before everything. */
const isTranscript = (bytes: Uint8Array): boolean =>
  /^(?:\u00ef\u00bb\u00bf)?\s*\{/.test(latinText(bytes.subarray(0, 256))) &&
  latinText(bytes.subarray(0, MOST_TRANSCRIPT)).includes('amirani.chip-transcript/');
