import type { BytePlace } from '../../check/finding.ts';
import type { ChipState } from '../examination.ts';
import type { ChipFile } from '../files/gather.ts';
import type { ChipFileName } from '../files/names.ts';
import type { ChipTranscript, NotReadReason } from '../transcript/transcript.ts';

/** What there is of a chip, and why the rest is not there. */
export class Situation {
  readonly state: ChipState | undefined;
  readonly transcript: ChipTranscript;
  readonly #files: ReadonlyMap<ChipFileName, readonly ChipFile[]>;

  constructor(
    files: readonly ChipFile[],
    transcript: ChipTranscript,
    state: ChipState | undefined,
  ) {
    const byName = new Map<ChipFileName, ChipFile[]>();
    for (const file of files) byName.set(file.file, [...(byName.get(file.file) ?? []), file]);
    this.#files = byName;
    this.transcript = transcript;
    this.state = state;
  }

  /** The first file of this name that was given. */
  file(name: ChipFileName): ChipFile | undefined {
    return this.#files.get(name)?.[0];
  }

  /** All different files of this name that were given. */
  all(name: ChipFileName): readonly ChipFile[] {
    return this.#files.get(name) ?? [];
  }

  /** Why a file that was not given is not there; `not-given` where nobody says. */
  absence(name: ChipFileName): NotReadReason | 'not-given' {
    const noted = this.transcript.notRead.find(({ file }) => file === name)?.reason;
    return noted ?? (this.state === 'aborted' ? 'aborted' : 'not-given');
  }
}

/** All bytes of a file. */
export const placeOfFile = ({ file, bytes }: ChipFile): BytePlace => ({
  source: file,
  offset: 0,
  length: bytes.length,
});
