import type { LegReading } from './model.ts';

/** A flight number without leading zeros; as sent where it is not a number. */
export const flightNumber = (text: string): string => {
  let at = 0;
  while (at < text.length - 1 && text.charCodeAt(at) === 48) at++;
  return at === 0 ? text : text.slice(at);
};

/** Sets carrier, number, suffix, and the designator where there is a number. */
export const setFlight = (
  leg: LegReading,
  carrier: string,
  number: string,
  suffix: string,
): void => {
  leg.carrier = carrier === '' ? undefined : carrier;
  leg.number = number === '' ? undefined : flightNumber(number);
  leg.suffix = suffix === '' ? undefined : suffix;
  leg.designator = leg.number === undefined ? undefined : carrier + leg.number + suffix;
};

/**
 * Splits `MU2911`, `UA0989`, `3U8888A`, `DLH400` into carrier, number and suffix. `carrier` is what the
 * message names elsewhere and wins; a designator of another shape gives a number alone.
 */
export const splitDesignator = (
  text: string,
  carrier: string,
): { carrier: string; number: string; suffix: string } => {
  const joined = text.replaceAll(' ', '');
  const rest = carrier !== '' && joined.startsWith(carrier) ? joined.slice(carrier.length) : '';
  const tail = /^0*(\d{1,5})([A-Z]?)$/;
  const own = tail.exec(rest) ?? tail.exec(joined);
  if (carrier !== '' && own !== null)
    return { carrier, number: own[1] ?? '', suffix: own[2] ?? '' };
  const match = /^([A-Z]{2}|[A-Z]\d|\d[A-Z]|[A-Z]{3})0*(\d{1,5})([A-Z]?)$/.exec(joined);
  if (match !== null) {
    return {
      carrier: carrier === '' ? (match[1] ?? '') : carrier,
      number: match[2] ?? '',
      suffix: match[3] ?? '',
    };
  }
  return { carrier, number: joined, suffix: '' };
};
