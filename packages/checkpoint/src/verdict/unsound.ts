import type { MrzReading } from '@amirani/documents/mrz';

/** Fields of a zone that have a check digit of their own, and that others are asked by. */
export type DigitField = 'documentNumber' | 'dateOfBirth' | 'dateOfExpiry';

/**
 * Whether a field was read and its check digit is wrong. By such a value nobody is found who is there: that a source has
 * nothing by it is no answer.
 */
export const isUnsound = (zone: MrzReading | undefined, name: DigitField): boolean =>
  zone?.value(name) !== undefined && zone.check(name) === 'failed';
