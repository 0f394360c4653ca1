import { hexOf } from '../der/index.ts';
import { decodeC40 } from './c40.ts';
import type { SealFeature } from './model.ts';
import type { SealCoding, SealFeatureSpec } from './profile.ts';
import { decodeMaskedDate, decodeVdsDate, numberOf } from './vds-date.ts';

/** What the bytes of a feature say in its coding; undefined where they do not have it. */
export const featureValue = (
  coding: SealCoding,
  bytes: Uint8Array,
  lines?: SealFeatureSpec['lines'],
): SealFeature['value'] => {
  switch (coding) {
    case 'c40': {
      const { text, problemAt } = decodeC40(bytes);
      return problemAt < 0 ? text.trimEnd() : undefined;
    }
    case 'mrz':
      return zoneOf(bytes, lines ?? []);
    case 'utf8':
      return textOf(bytes);
    case 'number':
      return bytes.length > 0 && bytes.length <= 4 ? numberOf(bytes) : undefined;
    case 'date':
      return decodeVdsDate(bytes);
    case 'masked-date':
      return decodeMaskedDate(bytes);
    case 'duration':
      return durationOf(bytes);
    case 'entries':
      return entriesOf(bytes);
    case 'json':
    case 'bytes':
      return hexOf(bytes);
  }
};

/** Lines of a zone. Fillers that C40 left out at the end are restored; too many characters are invalid. */
const zoneOf = (bytes: Uint8Array, lengths: readonly number[]): string | undefined => {
  const { text, problemAt } = decodeC40(bytes);
  const characters = text.replaceAll(' ', '<');
  if (problemAt >= 0 || !/^[A-Z0-9<]*$/.test(characters)) return undefined;
  const all = lengths.reduce((sum, length) => sum + length, 0);
  // The last triple may be filled up.
  if (characters.length > all + 2 || /[^<]/.test(characters.slice(all))) return undefined;
  const whole = characters.padEnd(all, '<');
  let at = 0;
  return lengths
    .map((length) => {
      at += length;
      return whole.slice(at - length, at);
    })
    .join('\n');
};

const textOf = (bytes: Uint8Array): string | undefined => {
  try {
    return strict.decode(bytes);
  } catch {
    return undefined;
  }
};

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Days, months and years, each a byte; three triples have meanings of their own (Doc 9303-7, 9.1.3, table 1). */
const durationOf = (bytes: Uint8Array): string | undefined => {
  const [days, months, years] = bytes;
  if (bytes.length !== 3 || days === undefined || months === undefined || years === undefined)
    return undefined;
  const reserved = days === months && months === years ? RESERVED.get(days) : undefined;
  if (reserved !== undefined) return reserved;
  const part = (count: number, unit: string): string => (count > 0 ? `${count}${unit}` : '');
  return `P${part(years, 'Y')}${part(months, 'M')}${part(days, 'D')}`;
};

const RESERVED: ReadonlyMap<number, string> = new Map([
  [0, 'until-expiry'],
  [254, 'transit'],
  [255, 'set-at-entry'],
]);

const entriesOf = (bytes: Uint8Array): number | 'multiple' | undefined => {
  const [entries] = bytes;
  if (bytes.length !== 1 || entries === undefined) return undefined;
  return entries === 0 ? 'multiple' : entries;
};
