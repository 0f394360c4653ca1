import {
  type ChipState,
  CUT_SEAL,
  type DocumentRole,
  type Equipment,
  type EvidenceFile,
  type ExaminedDocument,
  type ImageEvidence,
  type Observation,
  type SealEvidence,
} from '../verdict/examination.ts';
import type { HelloMessage, MrzMessage, ReaderMessage, ReaderPart } from './messages.ts';

/**
 * How far a reading has come. `waiting`: asked for, nothing came yet. `aborted`: the reader was unplugged, the document
 * taken away, or a message lost; what had come is kept.
 */
export const readingStates = ['waiting', 'reading', 'complete', 'aborted'] as const;

/** One of {@link readingStates}. */
export type ReadingState = (typeof readingStates)[number];

/** A reading while it goes on. It is never changed, only followed by the next. */
export interface Reading {
  readonly id: string;
  /** What the reader can deliver, as it said itself. */
  readonly can: readonly Equipment[];
  readonly simulated: boolean;
  readonly state: ReadingState;
  /** Why it was aborted. */
  readonly reason?: string;
  /** The number of the message that came last. */
  readonly sequence: number;
  readonly begun: readonly ReaderPart[];
  readonly ended: readonly ReaderPart[];
  readonly mrz?: Pick<MrzMessage, 'text' | 'otherSide'>;
  readonly chip?: ChipState;
  readonly files: readonly EvidenceFile[];
  readonly transcripts: readonly EvidenceFile[];
  readonly images: readonly ImageEvidence[];
  readonly seals: readonly SealEvidence[];
  readonly observations: readonly Observation[];
}

/** A reading that was asked of a reader. */
export const startReading = (
  { can, simulated = false }: Pick<HelloMessage, 'can' | 'simulated'>,
  id: string,
): Reading => ({
  id,
  can,
  simulated,
  state: 'waiting',
  sequence: 0,
  begun: [],
  ended: [],
  files: [],
  transcripts: [],
  images: [],
  seals: [],
  observations: [],
});

/**
 * The reading after one message. Messages of other readings and what comes after its end change nothing. A gap in the numbers
 * means a lost message: the reading is aborted, because the content is unknown.
 */
export const receive = (reading: Reading, message: ReaderMessage): Reading => {
  if (message.type === 'hello' || message.reading !== reading.id || isOver(reading)) return reading;
  if (message.sequence <= reading.sequence) return reading;
  if (message.sequence !== reading.sequence + 1)
    return abortReading(reading, `message ${reading.sequence + 1} was lost`);
  const next = { ...reading, state: 'reading' as const, sequence: message.sequence };
  switch (message.type) {
    case 'started':
      return next;
    case 'begin':
      return { ...next, begun: added(next.begun, message.part) };
    case 'end':
      return {
        ...next,
        begun: added(next.begun, message.part),
        ended: added(next.ended, message.part),
        ...(message.part === 'chip' ? { chip: message.chip ?? 'read' } : {}),
      };
    case 'mrz': {
      const { text, otherSide } = message;
      return { ...next, mrz: { text, ...(otherSide === undefined ? {} : { otherSide }) } };
    }
    case 'file':
      return { ...next, files: [...next.files, fileOf(message)] };
    case 'transcript':
      return { ...next, transcripts: [...next.transcripts, fileOf(message)] };
    case 'image': {
      const { light, mediaType } = message;
      return { ...next, images: [...next.images, { ...fileOf(message), light, mediaType }] };
    }
    case 'seal': {
      const { name, content } = message;
      return { ...next, seals: [...next.seals, { name, content }] };
    }
    case 'observation': {
      const { check, result } = message;
      return { ...next, observations: [...next.observations, { check, result, by: 'reader' }] };
    }
    case 'complete':
      return { ...next, state: 'complete' };
    case 'aborted':
      return abortReading(next, message.reason);
  }
};

/** The reading after the reader was unplugged or fell silent: aborted, and nothing that had come is lost. */
export const abortReading = (reading: Reading, reason = 'the reader was unplugged'): Reading =>
  isOver(reading) ? reading : { ...reading, state: 'aborted', reason };

const isOver = ({ state }: Reading): boolean => state === 'complete' || state === 'aborted';

const added = <T>(list: readonly T[], one: T): readonly T[] =>
  list.includes(one) ? list : [...list, one];

const fileOf = ({ name, content }: { name: string; content: Uint8Array }): EvidenceFile => ({
  name,
  bytes: content,
});

/**
 * The document as far as it was read. A part that was cut off, or that an aborted reading never came to, is `aborted`:
 * that says nothing about the document. What the reader cannot deliver is absent, and its checks are `not-supported`.
 */
export const documentOf = (
  reading: Reading,
  { id, role }: { readonly id: string; readonly role: DocumentRole },
): ExaminedDocument => {
  const { images, observations, seals, ended } = reading;
  const zone = zoneOf(reading);
  const chip = chipOf(reading);
  const isOpen = isCut(reading, 'seal') || isUnreached(reading, 'seal');
  const cutSeal = isOpen ? [CUT_SEAL] : [];
  const allSeals = [...seals, ...cutSeal];
  return {
    id,
    role,
    ...(zone === undefined ? {} : { mrz: zone }),
    ...(chip === undefined ? {} : { chip }),
    ...(allSeals.length === 0 ? {} : { seals: allSeals }),
    ...(ended.includes('seal') ? { sealSearched: true } : {}),
    ...(images.length === 0 ? {} : { images }),
    ...(observations.length === 0 ? {} : { observations }),
  };
};

const zoneOf = (reading: Reading): ExaminedDocument['mrz'] => {
  const { mrz } = reading;
  if (mrz !== undefined && !isCut(reading, 'mrz')) return mrz;
  if (isCut(reading, 'mrz') || isUnreached(reading, 'mrz'))
    return { text: '', ...mrz, aborted: true };
  return undefined;
};

const chipOf = (reading: Reading): ExaminedDocument['chip'] => {
  const { chip, files, transcripts } = reading;
  const came = files.length > 0 || transcripts.length > 0;
  const more = transcripts.length === 0 ? {} : { transcripts };
  if (chip !== undefined) return { state: chip, files, ...more };
  if (isCut(reading, 'chip') || isUnreached(reading, 'chip') || came)
    return { state: 'aborted', files, ...more };
  return undefined;
};

/** A part had begun and did not come to its end. */
const isCut = ({ begun, ended, state }: Reading, part: ReaderPart): boolean =>
  begun.includes(part) && !ended.includes(part) && (state === 'aborted' || state === 'complete');

/** A part that the reader can deliver, and that an aborted reading never came to. */
const isUnreached = ({ can, begun, state }: Reading, part: keyof typeof NEEDS): boolean =>
  state === 'aborted' && can.includes(NEEDS[part]) && !begun.includes(part);

const NEEDS = { mrz: 'mrz', chip: 'chip', seal: 'barcode' } as const;
