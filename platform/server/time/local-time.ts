/**
 * The instant of a local time `2026-01-02T10:00` in an IANA zone; undefined without a time of day or for an unknown zone. A
 * time that a clock change skips or repeats is read with the offset before it.
 */
export const instantOf = (
  local: string | undefined,
  zone: string | undefined,
): Date | undefined => {
  if (local === undefined || zone === undefined || !SHAPE.test(local)) return undefined;
  const format = formatOf(zone);
  if (format === undefined) return undefined;
  const wall = Date.parse(`${local}Z`);
  if (Number.isNaN(wall)) return undefined;
  const [before, after] = [offsetAt(format, wall - DAY), offsetAt(format, wall + DAY)];
  const fits = [before, after].find((offset) => offsetAt(format, wall - offset) === offset);
  return new Date(wall - (fits ?? before));
};

const DAY = 86_400_000;

const SHAPE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

const formats = new Map<string, Intl.DateTimeFormat | undefined>();

const formatOf = (zone: string): Intl.DateTimeFormat | undefined => {
  if (!formats.has(zone)) formats.set(zone, makeFormat(zone));
  return formats.get(zone);
};

const makeFormat = (timeZone: string): Intl.DateTimeFormat | undefined => {
  try {
    return new Intl.DateTimeFormat('en-GB', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
  } catch {
    return undefined; // a zone this platform does not know
  }
};

/** How far local time is ahead of UTC at an instant, in milliseconds. */
const offsetAt = (format: Intl.DateTimeFormat, at: number): number => {
  const part: Record<string, string> = {};
  for (const { type, value } of format.formatToParts(at)) part[type] = value;
  const { year, month, day, hour, minute } = part;
  return (
    Date.parse(`${year}-${month}-${day}T${hour}:${minute}Z`) - Math.floor(at / 60_000) * 60_000
  );
};
