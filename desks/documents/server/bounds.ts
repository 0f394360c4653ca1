import { Problem } from '@platform/server/http/problems.ts';
import { chipBounds } from '../api/vocabulary.ts';

/** How much one examination takes in. What goes beyond is refused by name, and nothing of it is stored. */
export const bounds = {
  /** Pieces of one examination, superseded ones included. */
  pieces: 300,
  /** Bytes of all pieces of one examination together. */
  examinationBytes: 192 << 20,
  chipFileBytes: chipBounds.entryBytes,
  archiveBytes: chipBounds.fileBytes,
  /** As much as is read of one. */
  transcriptBytes: chipBounds.entryBytes,
  /** A seal is a barcode of at most a few thousand bytes. */
  sealBytes: 16 << 10,
  pictureBytes: 24 << 20,
  /** 40 megapixels: an A4 page at 650 dots an inch. */
  picturePixels: 40_000_000,
  /** Bytes of one answer that holds every standing piece but the pictures. */
  evidenceBytes: 32 << 20,
  trustListBytes: 32 << 20,
  replayBytes: 48 << 20,
  specimenBytes: 24 << 20,
} as const;

/** Gives the bytes back. @throws Problem `document.piece.too-large` if there are more than may be taken */
export const mustFit = (bytes: Uint8Array, most: number): Uint8Array => {
  if (bytes.length > most) throw new Problem('document.piece.too-large', { most });
  return bytes;
};
