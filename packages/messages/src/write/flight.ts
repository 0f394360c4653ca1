import type { FlightRecord } from '../record.ts';
import { compactDate, timeOf } from './moment.ts';
import type { WriteElement } from './segments.ts';

/** A flight to write: the record's fields; the designator is made from carrier, number and suffix. */
export type FlightInput = Omit<FlightRecord, 'designator'>;

/** `XX988A`. */
export const designatorOf = ({ carrier, number, suffix }: FlightInput): string =>
  `${carrier}${number}${suffix ?? ''}`;

/** DTM C507: `189:2601021000:201`, or format 101 where only the date is known. Local time at the place. */
export const dtmElement = (qualifier: string, at: string): WriteElement => {
  const time = timeOf(at);
  return [qualifier, compactDate(at) + time, time === '' ? '101' : '201'];
};
