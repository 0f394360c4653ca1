import type { MrzReading } from '../mrz/index.ts';
import type { NamedValue } from './lds/model.ts';
import type { ChipContents } from './lds/read.ts';

const HOLDERS = ['personalNumber', 'optionalData', 'optionalData1', 'optionalData2'] as const;

/** The personal number of DG11 (Doc 9303-10, 4.7.11), or undefined. */
export const personalNumberIn = ({ DG11 }: Pick<ChipContents, 'DG11'>): NamedValue | undefined =>
  DG11?.values.find(({ name, value }) => name === 'personalNumber' && plain(value) !== '');

/** The content of the zone fields that may hold a personal number. */
export const optionalDataOf = (zone: MrzReading): string =>
  HOLDERS.map((name) => plain(zone.value(name) ?? '')).join('');

/**
 * Whether a zone's optional data hold a personal number. Other data may follow, and a long number may be cut (Doc 9303-4,
 * 4.2.2: fourteen places).
 */
export const holdsNumber = (optional: string, number: string): boolean => {
  const whole = plain(number);
  return (
    optional.includes(whole) ||
    (optional.length >= PLACES && whole.length > PLACES && whole.startsWith(optional))
  );
};

/** Places that the shortest zone with a field of its own for it has. */
const PLACES = 14;

/** Letters and digits in capitals: hyphens and blanks are fillers in a zone. */
const plain = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]/g, '');
