import type { MrzReading } from '@amirani/documents/mrz';

/** Fields of a zone that have a check digit of their own, and that others are asked by. */
export type DigitField = 'documentNumber' | 'dateOfBirth' | 'dateOfExpiry';

/**
 * Whether a field was read and its check digit is wrong. A source that is asked by such a value may miss an
 * entry that it holds.
 */
export const isUnsound = (zone: MrzReading | undefined, name: DigitField): boolean =>
  zone?.value(name) !== undefined && zone.check(name) === 'failed';
