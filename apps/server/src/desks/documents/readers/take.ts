import type { CivilDate } from '@amirani/core';
import { gatherChipFiles } from '@amirani/documents/chip';
import { Problem } from '../../../platform/http/problems.ts';
import type { ChipState } from '../examinations/rows.ts';
import type { NewPiece } from '../pieces/add.ts';
import { chipPiece, transcriptPiece } from '../pieces/chip-files.ts';
import { pictureHead } from '../pieces/picture.ts';
import type { PieceRow } from '../pieces/rows.ts';
import { subjectOf, wholeZone } from '../verdict/import.ts';
import type { ReaderPart, Reading } from './protocol.ts';

/** What a part of a reading brought. */
export interface Taken {
  readonly pieces: readonly NewPiece[];
  /** What came with it and can be no piece, and why: it takes nothing else with it. Names that a reader gave are not in it, they may be personal. */
  readonly left: readonly string[];
}

/** One thing that came, and the piece that it would be. */
interface Offer {
  readonly name: string;
  /**
   * Undefined where nobody can say what it is.
   * @throws Problem `document.*` where it is no piece: too large, no picture
   */
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
  today: CivilDate,
): Taken => taken(offersOf(reading, part, document, today));

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
  today: CivilDate,
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
      const { files, transcripts, others } = gatherChipFiles([
        ...reading.files,
        ...reading.transcripts,
      ]);
      // What the reader calls a transcript is kept as one, whatever can be read of it: the examination says what is wrong with it.
      const isCalledTranscript = (bytes: Uint8Array): boolean =>
        reading.transcripts.some((one) => one.bytes === bytes);
      return [
        ...files.map((file) => chipOffer(file, document, today)),
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
      const pictures = reading.images.flatMap(({ name, light, bytes }): readonly Offer[] => {
        // There is no fifth light under which a picture could stand.
        if (light === 'other') return [];
        const piece = { document, kind: 'picture' as const, light, bytes, shows: subjectOf(name) };
        return [{ name: 'picture', make: () => ({ ...piece, ...pictureHead(bytes) }) }];
      });
      if (reading.observations.length === 0) return pictures;
      const bytes = Buffer.from(JSON.stringify(reading.observations));
      const seen = { document, kind: 'observations' as const, bytes };
      return [...pictures, { name: 'observations', make: () => seen }];
    }
  }
};

const chipOffer = (
  { file, bytes }: ReturnType<typeof gatherChipFiles>['files'][number],
  document: PieceRow['document'],
  today: CivilDate,
): Offer => ({ name: file, make: () => chipPiece(document, file, bytes, today) });

const transcriptOffer = (document: PieceRow['document'], bytes: Uint8Array): Offer => ({
  name: 'transcript',
  make: () => transcriptPiece(document, bytes),
});

/**
 * What came of a part and does not count, each to be stored before what takes its place: files of a chip that it gave twice,
 * and otherwise each time. The first of them counts, as everywhere; the others are kept.
 */
export const piecesBefore = (
  reading: Reading,
  part: ReaderPart,
  document: PieceRow['document'],
  today: CivilDate,
): readonly NewPiece[] =>
  part === 'chip'
    ? // What can be no piece was never what counted.
      taken(repeatedIn(reading).map((file) => chipOffer(file, document, today))).pieces
    : [];

/** How the reading of the chip went: one that gave a file twice and otherwise was not read to a good end. */
export const chipStateOf = (
  reading: Reading,
  state: ChipState | undefined,
): ChipState | undefined =>
  state === 'read' && repeatedIn(reading).length > 0 ? 'aborted' : state;

const repeatedIn = ({ files }: Reading): ReturnType<typeof gatherChipFiles>['repeated'] =>
  gatherChipFiles(files).repeated;
