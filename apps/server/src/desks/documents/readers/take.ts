import type { CivilDate } from '@amirani/core';
import { gatherChipFiles } from '@amirani/documents/chip';
import type { ChipState } from '../examinations/rows.ts';
import type { NewPiece } from '../pieces/add.ts';
import { chipPiece, transcriptPiece } from '../pieces/chip-files.ts';
import { pictureHead } from '../pieces/picture.ts';
import type { PieceRow } from '../pieces/rows.ts';
import { subjectOf, wholeZone } from '../verdict/import.ts';
import type { ReaderPart, Reading } from './protocol.ts';

/**
 * What a part of a reading brought, as pieces of a document. Of a part that was cut off it is what came until then:
 * the zone says so, the chip by its state.
 * @throws Problem `document.*` where something of it is no piece: too large, no picture, empty
 */
export const piecesOfPart = (
  reading: Reading,
  part: ReaderPart,
  document: PieceRow['document'],
  today: CivilDate,
): readonly NewPiece[] => {
  switch (part) {
    case 'mrz':
      return reading.mrz === undefined || reading.mrz.text === ''
        ? []
        : [
            {
              ...{ document, kind: 'mrz', bytes: Buffer.from(wholeZone(reading.mrz)) },
              aborted: !reading.ended.includes('mrz'),
            },
          ];
    case 'chip': {
      const { files, transcripts, others } = gathered(reading);
      // What the reader calls a transcript is kept as one, whatever can be read of it: the examination says what is wrong with it.
      const called = others.filter(({ bytes }) => isCalledTranscript(reading, bytes));
      return [
        ...files.map((one) => chipPiece(document, one.file, one.bytes, today)),
        ...[...transcripts, ...called].map(({ bytes }) => transcriptPiece(document, bytes)),
      ];
    }
    case 'seal':
      return reading.seals.map(({ content }) => ({ document, kind: 'seal', bytes: content }));
    case 'images':
      return [
        // There is no fifth light under which a picture could stand.
        ...reading.images.flatMap(({ name, light, bytes }) =>
          light === 'other'
            ? []
            : [
                {
                  ...{ document, kind: 'picture' as const, light, bytes, shows: subjectOf(name) },
                  ...pictureHead(bytes),
                },
              ],
        ),
        ...(reading.observations.length === 0
          ? []
          : [
              {
                ...{ document, kind: 'observations' as const },
                bytes: Buffer.from(JSON.stringify(reading.observations)),
              },
            ]),
      ];
  }
};

/** What came as a file of the chip and is none by its tag and by its name: there is no piece that it could be. */
export const unknownFiles = (reading: Reading): readonly string[] =>
  gathered(reading)
    .others.filter(({ bytes }) => !isCalledTranscript(reading, bytes))
    .map(({ name }) => name);

const gathered = ({ files, transcripts }: Reading): ReturnType<typeof gatherChipFiles> =>
  gatherChipFiles([...files, ...transcripts]);

const isCalledTranscript = ({ transcripts }: Reading, bytes: Uint8Array): boolean =>
  transcripts.some((one) => one.bytes === bytes);

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
    ? repeatedIn(reading).map((one) => chipPiece(document, one.file, one.bytes, today))
    : [];

/** How the reading of the chip went: one that gave a file twice and otherwise was not read to a good end. */
export const chipStateOf = (
  reading: Reading,
  state: ChipState | undefined,
): ChipState | undefined =>
  state === 'read' && repeatedIn(reading).length > 0 ? 'aborted' : state;

const repeatedIn = ({ files }: Reading): ReturnType<typeof gatherChipFiles>['repeated'] =>
  gatherChipFiles(files).repeated;
