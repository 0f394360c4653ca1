import type { Examination } from './examination.ts';
import type { Verdict } from './model.ts';
import { examinationShape } from './shape/examination-shape.ts';
import { readShape } from './shape/shape.ts';
import { verdictShape } from './shape/verdict-shape.ts';

/** An examination for another process: as JSON with `{ "$file": PLACE }` where bytes stand, and the bytes beside it. */
export interface PackedExamination {
  readonly described: unknown;
  readonly files: readonly Uint8Array[];
}

/** Takes the bytes out of an examination; bytes used at two places become one file. */
export const packExamination = (examination: Examination): PackedExamination => {
  const places = new Map<Uint8Array, string>();
  const described = withoutBytes(examination, (bytes) => {
    const place = places.get(bytes) ?? String(places.size);
    places.set(bytes, place);
    return place;
  });
  return { described, files: [...places.keys()] };
};

/** Puts the bytes back into an examination that this program made. */
export const unpackExamination = ({ described, files }: PackedExamination): Examination =>
  withBytes(described, files) as Examination;

/** Puts the bytes back into an examination from outside. Returns undefined if it is invalid. */
export const readExamination = ({ described, files }: PackedExamination): Examination | undefined =>
  readShape(examinationShape, described, (place) => files[Number(place)]).value;

/** Whether a value that somebody else gives is a verdict: in every member, and in no other. */
export const isVerdict = (value: unknown): value is Verdict =>
  typeof value === 'object' &&
  readShape(verdictShape, { ...value, format: 'amirani.verdict/1' }).value !== undefined;

/** A value with `{ "$file": NAME }` in place of bytes. */
export const withoutBytes = (value: unknown, nameOf: (bytes: Uint8Array) => string): unknown => {
  if (value instanceof Uint8Array) return { $file: nameOf(value) };
  if (Array.isArray(value)) return value.map((item) => withoutBytes(item, nameOf));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .map(([key, member]) => [key, withoutBytes(member, nameOf)]),
  );
};

const withBytes = (value: unknown, files: readonly Uint8Array[]): unknown => {
  if (Array.isArray(value)) return value.map((item) => withBytes(item, files));
  if (value === null || typeof value !== 'object') return value;
  const { $file: place } = value as { readonly $file?: unknown };
  if (typeof place === 'string') return files[Number(place)];
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, withBytes(member, files)]),
  );
};
