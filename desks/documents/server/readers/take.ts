import type { CivilDate } from '@amirani/core';
import type { Readers } from '@platform/server/apart/readers.ts';
import { Problem } from '@platform/server/http/problems.ts';
import { bounds } from '../bounds.ts';
import type { NewPiece } from '../pieces/add.ts';
import { chipPieceWith, transcriptPiece } from '../pieces/chip-files.ts';
import type { PictureHead } from '../pieces/picture.ts';
import { readPicture, type SortedChip, type SortedFile, sortChip } from '../pieces/reading.ts';
import type { ChipState } from '../sql/columns.ts';
import type { PieceRow } from '../sql/tables.gen.ts';

import { subjectOf, wholeZone } from '../verdict/import.ts';
import type { ReaderPart, Reading } from './protocol.ts';

/** Result of a reading, classified in a limited process. */
export interface SortedReading {
  /** The files of the chip, or why a reader gave them up. Absent if the reading has no chip. */
  readonly chip?: SortedChip | Problem;
  /** Heads of pictures, or why a file is not a picture. */
  readonly pictures: ReadonlyMap<Uint8Array, PictureHead | Problem>;
}

/** How often a place is asked for: what a reader gave cannot be had from it again. */
const TRIES = 4;

const patiently = async <T>(read: () => Promise<T>): Promise<T | Problem> => {
  for (let turn = 1; ; turn += 1)
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      if (error.code !== 'reader.busy' || turn === TRIES) return error;
    }
};

/** Classifies the files of a chip and reads the picture headers. */
export const sortReading = async (
  readers: Readers,
  { files, transcripts, images }: Reading,
  parts: readonly ReaderPart[],
  examination: string,
  today: CivilDate,
): Promise<SortedReading> => {
  const pictures = new Map<Uint8Array, PictureHead | Problem>();
  if (parts.includes('images'))
    for (const { bytes } of images)
      pictures.set(
        bytes,
        await patiently(() => readPicture(readers, bytes, bounds.pictureBytes, examination)),
      );
  if (!parts.includes('chip')) return { pictures };
  const given = [...files, ...transcripts];
  const chip = await patiently(() => sortChip(readers, given, today, examination));
  return { pictures, chip };
};

/** What a part of a reading brought. */
export interface Taken {
  readonly pieces: readonly NewPiece[];
  /** What came with it and can be no piece, and why: it takes nothing else with it. Names that a reader gave are not in it, they may be personal. */
  readonly left: readonly string[];
}

/** One thing that came, and the piece that it would be. */
interface Offer {
  readonly name: string;
  /** Returns undefined if the type is unknown. @throws Problem `document.*` if it cannot be a piece: too large, not a picture */
  readonly make: () => NewPiece | undefined;
}

/**
 * What a part of a reading brought, as pieces of a document. Of a part that was cut off it is what came until then:
 * the zone says so, the chip by its state.
 */
export const takePart = (
  reading: Reading,
  part: ReaderPart,
  document: PieceRow['document'],
  sorted: SortedReading,
): Taken => taken(offersOf(reading, part, document, sorted));

const taken = (offers: readonly Offer[]): Taken => {
  const pieces: NewPiece[] = [];
  const left: string[] = [];
  for (const { name, make } of offers)
    try {
      const piece = make();
      if (piece === undefined) left.push(`${name} (unknown)`);
      else if (piece.bytes.length === 0) left.push(`${name} (document.piece.empty)`);
      else pieces.push(piece);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      left.push(`${name} (${error.code})`);
    }
  return { pieces, left };
};

const offersOf = (
  reading: Reading,
  part: ReaderPart,
  document: PieceRow['document'],
  { chip = NOTHING, pictures }: SortedReading,
): readonly Offer[] => {
  switch (part) {
    case 'mrz': {
      const { mrz } = reading;
      if (mrz === undefined || mrz.text === '') return [];
      const aborted = !reading.ended.includes('mrz');
      const bytes = Buffer.from(wholeZone(mrz));
      return [{ name: 'MRZ', make: () => ({ document, kind: 'mrz', bytes, aborted }) }];
    }
    case 'chip': {
      if (chip instanceof Problem) return [{ name: 'chip', make: () => fail(chip) }];
      const { files, transcripts, others } = chip;
      // What the reader calls a transcript is kept as one, whatever can be read of it: the examination says what is wrong with it.
      const isCalledTranscript = (bytes: Uint8Array): boolean =>
        reading.transcripts.some((one) => one.bytes === bytes);
      return [
        ...files.map((file) => chipOffer(file, document)),
        ...transcripts.map(({ bytes }) => transcriptOffer(document, bytes)),
        ...others.map(({ bytes }) =>
          isCalledTranscript(bytes)
            ? transcriptOffer(document, bytes)
            : { name: 'file', make: () => undefined },
        ),
      ];
    }
    case 'seal':
      return reading.seals.map(({ content }) => ({
        name: 'seal',
        make: () => ({ document, kind: 'seal', bytes: content }),
      }));
    case 'images': {
      const offers = reading.images.flatMap(({ name, light, bytes }): readonly Offer[] => {
        // There is no fifth light under which a picture could stand.
        if (light === 'other') return [];
        const piece = { document, kind: 'picture' as const, light, bytes, shows: subjectOf(name) };
        return [{ name: 'picture', make: () => ({ ...piece, ...headOf(pictures.get(bytes)) }) }];
      });
      if (reading.observations.length === 0) return offers;
      const bytes = Buffer.from(JSON.stringify(reading.observations));
      const seen = { document, kind: 'observations' as const, bytes };
      return [...offers, { name: 'observations', make: () => seen }];
    }
  }
};

const NOTHING: SortedChip = { files: [], repeated: [], transcripts: [], others: [] };

const fail = (problem: Problem): never => {
  throw problem;
};

const headOf = (head: PictureHead | Problem | undefined): PictureHead => {
  if (head === undefined) throw new Problem('document.picture.format');
  return head instanceof Problem ? fail(head) : head;
};

const chipOffer = ({ file, bytes, face }: SortedFile, document: PieceRow['document']): Offer => ({
  name: file,
  make: () => chipPieceWith(document, file, bytes, face),
});

const transcriptOffer = (document: PieceRow['document'], bytes: Uint8Array): Offer => ({
  name: 'transcript',
  make: () => transcriptPiece(document, bytes),
});

/**
 * Pieces of a part that do not count, because the chip gave the file again with other bytes. The first file counts. Store the
 * others before the pieces that replace them.
 */
export const piecesBefore = (
  reading: Reading,
  part: ReaderPart,
  document: PieceRow['document'],
  sorted: SortedReading,
): readonly NewPiece[] =>
  part === 'chip'
    ? // What can be no piece was never what counted.
      taken(repeatedIn(reading, sorted).map((file) => chipOffer(file, document))).pieces
    : [];

/**
 * How the reading of the chip went: one that gave a file twice and otherwise was not read to a good end, and neither was one whose
 * files nobody could tell apart.
 */
export const chipStateOf = (
  reading: Reading,
  state: ChipState | undefined,
  sorted: SortedReading,
): ChipState | undefined =>
  state === 'read' && (sorted.chip instanceof Problem || repeatedIn(reading, sorted).length > 0)
    ? 'aborted'
    : state;

const repeatedIn = ({ transcripts }: Reading, { chip }: SortedReading): readonly SortedFile[] =>
  chip === undefined || chip instanceof Problem
    ? []
    : chip.repeated.filter(({ bytes }) => !transcripts.some((one) => one.bytes === bytes));
