import type { CivilDate } from '@amirani/core';
import type { ChipState, Observation } from '@amirani/documents/verdict';
import type { Visual, ZoneExhibit } from './visual.ts';

/** Bytes under the name by which they came. */
export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What a picture shows; a portrait and a live picture together await the officer's own comparison. */
export type PictureSubject = 'page' | 'portrait' | 'live' | 'detail';

/** The light under which a picture was taken (BSI TR-03135-1, 5.5). */
export type Light = 'white' | 'infrared' | 'ultraviolet' | 'transmitted';

/** A picture with what it shows. */
export interface PictureExhibit extends NamedFile {
  readonly id: string;
  readonly mediaType: string;
  readonly shows: PictureSubject;
  readonly light: Light;
}

/** A list or certificate that decides about trust; only what the examiner chose vouches for anything. */
export interface TrustFile extends NamedFile {
  readonly role: 'anchor' | 'csca' | 'evidence' | 'seal-signer';
}

/** The shapes in which a place on a picture is marked or measured. */
export type MarkShape = 'point' | 'line' | 'rectangle' | 'ellipse' | 'angle' | 'outline';

/** A pixel of a picture, from its upper left corner. */
export type Pixel = readonly [x: number, y: number];

/** What a measure came to; millimetres where the examiner said how many pixels one has. */
export interface Measure {
  readonly value: number;
  readonly unit: 'mm' | 'px' | 'degree';
  readonly pixelsPerMillimetre?: number;
}

/** A mark or a measure, bound by a digest to the very picture it was made on. */
export interface PictureMark {
  readonly id: string;
  readonly picture: string;
  readonly sha256: string;
  readonly shape: MarkShape;
  readonly points: readonly Pixel[];
  readonly note: string;
  readonly measure?: Measure;
}

/** The officer's own answer about two faces. It is given before anything else is shown and is never changed. */
export interface OwnJudgement {
  readonly answer: 'same' | 'different' | 'unsure';
  /** How sure, 1 to 5. */
  readonly confidence: number;
  readonly note: string;
  /** Digests of the two pictures that were looked at. */
  readonly portrait: string;
  readonly live: string;
}

/** Everything that was taken off one document, as it was received. */
export interface Exhibits {
  /** The day on which the document is examined. */
  readonly on: CivilDate;
  readonly zone: ZoneExhibit | undefined;
  /** The zone of a visa in it, where there is one. */
  readonly visa: ZoneExhibit | undefined;
  readonly visual: Visual;
  /** Files, archives and transcripts of the chip, as they came. */
  readonly chip: readonly NamedFile[];
  /** How reading went; absent where nobody said. */
  readonly chipState: ChipState | undefined;
  readonly seals: readonly NamedFile[];
  readonly pictures: readonly PictureExhibit[];
  readonly trust: readonly TrustFile[];
  readonly observations: readonly Observation[];
  readonly marks: readonly PictureMark[];
}
