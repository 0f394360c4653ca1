import type { CheckResult } from '../check/result.ts';
import type { ChipState, Equipment, ImageEvidence, ObservedCheck } from '../verdict/examination.ts';

/** The protocol and its version; a reader says it in its first message. */
export const READER_PROTOCOL = 'amirani.reader/1';

/** What a reader works at, one after the other and each at most once in a reading. */
export const readerParts = ['mrz', 'chip', 'seal', 'images'] as const;

/** One of {@link readerParts}. */
export type ReaderPart = (typeof readerParts)[number];

/** The reader names itself and what it can deliver. The rest is `not-supported` and has no effect on the verdict. */
export interface HelloMessage {
  readonly type: 'hello';
  readonly protocol: typeof READER_PROTOCOL;
  readonly reader: {
    readonly id: string;
    readonly name: string;
    readonly version?: string;
  };
  readonly can: readonly Equipment[];
  /** It plays documents instead of reading them: its readings belong into training. */
  readonly simulated?: boolean;
}

/** Every message of a reading names it, and counts from 1, so that none is lost unseen. */
interface InReading {
  readonly reading: string;
  readonly sequence: number;
}

/** The reader has a document before it and begins. */
export interface StartedMessage extends InReading {
  readonly type: 'started';
}

/** A part begins. Until its `end` has come it is cut off if nothing more comes. */
export interface BeginMessage extends InReading {
  readonly type: 'begin';
  readonly part: ReaderPart;
}

/** A part came to its end; of the chip, how that was. */
export interface EndMessage extends InReading {
  readonly type: 'end';
  readonly part: ReaderPart;
  /** Of the chip: `read` unless told. */
  readonly chip?: Exclude<ChipState, 'aborted'>;
}

/** The machine readable zone. */
export interface MrzMessage extends InReading {
  readonly type: 'mrz';
  readonly text: string;
  readonly otherSide?: string;
}

/** An elementary file of the chip: `EF.SOD`, `DG1`. */
export interface FileMessage extends InReading {
  readonly type: 'file';
  readonly name: string;
  readonly content: Uint8Array;
}

/** A transcript of active or chip authentication (`amirani.chip-transcript/1`). */
export interface TranscriptMessage extends InReading {
  readonly type: 'transcript';
  readonly name: string;
  readonly content: Uint8Array;
}

/** A picture under one light. */
export interface ImageMessage extends InReading {
  readonly type: 'image';
  readonly name: string;
  readonly light: ImageEvidence['light'];
  readonly mediaType: string;
  readonly content: Uint8Array;
}

/** A seal as it was scanned. */
export interface SealMessage extends InReading {
  readonly type: 'seal';
  readonly name: string;
  readonly content: Uint8Array;
}

/** What the reader's own software made of what it saw. */
export interface ObservationMessage extends InReading {
  readonly type: 'observation';
  readonly check: ObservedCheck;
  readonly result: CheckResult;
}

/** Everything was delivered. */
export interface CompleteMessage extends InReading {
  readonly type: 'complete';
}

/** The document was taken away, or the reader cannot go on. */
export interface AbortedMessage extends InReading {
  readonly type: 'aborted';
  readonly reason: string;
}

/** What a reader says. */
export type ReaderMessage =
  | HelloMessage
  | StartedMessage
  | BeginMessage
  | EndMessage
  | MrzMessage
  | FileMessage
  | TranscriptMessage
  | ImageMessage
  | SealMessage
  | ObservationMessage
  | CompleteMessage
  | AbortedMessage;

/** What the inspection application says: read a document, and what of it; or stop. */
export type HostMessage =
  | {
      readonly type: 'read';
      readonly reading: string;
      /** All that the reader can unless told. */
      readonly want?: readonly Equipment[];
    }
  | { readonly type: 'cancel'; readonly reading: string };
