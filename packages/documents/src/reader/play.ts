import type { Equipment, ExaminedDocument } from '../verdict/examination.ts';
import {
  type HelloMessage,
  READER_PROTOCOL,
  type ReaderMessage,
  type ReaderPart,
} from './messages.ts';

/** How a document is played. */
export interface PlayOptions {
  readonly reading: string;
  /** What the played reader can deliver. */
  readonly can: readonly Equipment[];
  /** The reading stops after this number of messages, like an unplugged reader. */
  readonly unplugAfter?: number;
}

/** What the simulator says of itself. */
export const simulatorHello = (can: readonly Equipment[]): HelloMessage => ({
  type: 'hello',
  protocol: READER_PROTOCOL,
  reader: { id: 'simulator', name: 'Simulator' },
  can,
  simulated: true,
});

/**
 * Plays a document as a reader would deliver it, message by message: zone, chip, seals, pictures, each as far as the played
 * reader can. The consumer sets the speed.
 */
export function* playDocument(
  document: ExaminedDocument,
  { reading, can, unplugAfter = Number.POSITIVE_INFINITY }: PlayOptions,
): Generator<ReaderMessage, undefined> {
  let sequence = 0;
  for (const message of script(document, new Set(can))) {
    if (sequence >= unplugAfter) return;
    sequence += 1;
    yield { ...message, reading, sequence } as ReaderMessage;
  }
}

/** A message without what every message of a reading has. */
type Line = ReaderMessage extends infer M
  ? M extends { readonly reading: string }
    ? Omit<M, 'reading' | 'sequence'>
    : never
  : never;

function* script(
  document: ExaminedDocument,
  can: ReadonlySet<Equipment>,
): Generator<Line, undefined> {
  const { mrz, chip, seals = [], sealSearched = false } = document;
  yield { type: 'started' };
  if (can.has('mrz') && mrz !== undefined)
    yield* part('mrz', mrz.aborted !== true, [{ type: 'mrz', ...zoneOf(mrz) }]);
  if (can.has('chip') && chip !== undefined) yield* playChip(chip);
  if (can.has('barcode') && (seals.length > 0 || sealSearched))
    yield* part(
      'seal',
      seals.every(({ aborted }) => aborted !== true),
      seals
        .filter(({ aborted }) => aborted !== true)
        .map(({ name, content }) => ({ type: 'seal', name, content })),
    );
  yield* playImages(document, can);
  yield { type: 'complete' };
}

const zoneOf = ({ text, otherSide }: NonNullable<ExaminedDocument['mrz']>) => ({
  text,
  ...(otherSide === undefined ? {} : { otherSide }),
});

function* part(
  name: ReaderPart,
  ends: boolean,
  lines: readonly Line[],
): Generator<Line, undefined> {
  yield { type: 'begin', part: name };
  yield* lines;
  if (ends) yield { type: 'end', part: name };
}

function* playChip(chip: NonNullable<ExaminedDocument['chip']>): Generator<Line, undefined> {
  const { state, files, transcripts = [] } = chip;
  yield { type: 'begin', part: 'chip' };
  for (const { name, bytes } of files) yield { type: 'file', name, content: bytes };
  for (const { name, bytes } of transcripts) yield { type: 'transcript', name, content: bytes };
  if (state !== 'aborted') yield { type: 'end', part: 'chip', chip: state };
}

function* playImages(
  { images = [], observations = [] }: ExaminedDocument,
  can: ReadonlySet<Equipment>,
): Generator<Line, undefined> {
  const shown = images.filter(({ light }) => light !== 'other' && can.has(light));
  const seen = observations.filter(({ by }) => by === 'reader');
  if (shown.length === 0 && seen.length === 0) return;
  yield { type: 'begin', part: 'images' };
  for (const { name, light, mediaType, bytes } of shown)
    yield { type: 'image', name, light, mediaType, content: bytes };
  for (const { check, result } of seen) yield { type: 'observation', check, result };
  yield { type: 'end', part: 'images' };
}
