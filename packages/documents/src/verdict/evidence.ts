import type { DocumentFinding } from '../check/finding.ts';
import type { ChipVerification } from '../chip/index.ts';
import { digest, type Steps } from '../crypto/index.ts';
import { hexOf } from '../der/index.ts';
import type { Examination, ExaminedDocument } from './examination.ts';
import type { VerdictEvidence } from './model.ts';

/** A piece of evidence before it is hashed. */
export interface Piece {
  readonly source: string;
  readonly bytes: Uint8Array;
}

/** A piece as a verdict names it. */
export function* hashed({ source, bytes }: Piece): Steps<VerdictEvidence> {
  return { source, bytes: bytes.length, digest: hexOf(yield* digest('SHA-256', bytes)) };
}

/**
 * The pieces of one document: the zone as text, chip files under their names of the standard, what was given beside
 * them, seals, pictures. Of two with one name the second has `#2` behind it.
 */
export const documentPieces = (
  document: ExaminedDocument,
  zone: string | undefined,
  chip: ChipVerification | undefined,
): readonly Piece[] => {
  const { id, chip: evidence, seals = [], images = [] } = document;
  const files = chip?.files ?? [];
  const known = new Set(files.map(({ bytes }) => bytes));
  const given = [...(evidence?.files ?? []), ...(evidence?.transcripts ?? [])].filter(
    ({ bytes }) => !known.has(bytes),
  );
  return numbered([
    ...(zone === undefined ? [] : [{ source: `${id}/mrz`, bytes: utf8(zone) }]),
    ...files.map(({ file, bytes }) => ({ source: `${id}/${file}`, bytes })),
    ...given.map(({ name, bytes }) => ({ source: `${id}/given/${name}`, bytes })),
    ...seals.map(({ name, content }) => ({ source: `${id}/seal/${name}`, bytes: content })),
    ...images.map(({ name, bytes }) => ({ source: `${id}/image/${name}`, bytes })),
  ]);
};

/** The pieces that belong to the whole examination: trust material, and signers that the operator named. */
export const sharedPieces = ({ trust, sealSigners = [] }: Examination): readonly Piece[] =>
  numbered([
    ...trust.map(({ name, bytes }) => ({ source: `trust/${name}`, bytes })),
    ...sealSigners.map(({ name, bytes }) => ({ source: `signer/${name}`, bytes })),
  ]);

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const numbered = (pieces: readonly Piece[]): readonly Piece[] => {
  const times = new Map<string, number>();
  return pieces.map((piece) => {
    const count = (times.get(piece.source) ?? 0) + 1;
    times.set(piece.source, count);
    return count === 1 ? piece : { ...piece, source: `${piece.source}#${count}` };
  });
};

/**
 * The places of a document's findings, by the names of the evidence. What no piece of this document or of the trust
 * material has as its name stays as it is.
 */
export const relocated = (
  findings: readonly DocumentFinding[],
  id: string,
  sources: ReadonlySet<string>,
): readonly DocumentFinding[] =>
  findings.map((finding) =>
    finding.places.length === 0
      ? finding
      : {
          ...finding,
          places: finding.places.map((place) => {
            const named = [
              `${id}/${place.source}`,
              `trust/${place.source}`,
              `signer/${place.source}`,
            ];
            const source = named.find((name) => sources.has(name));
            return source === undefined ? place : { ...place, source };
          }),
        },
  );
