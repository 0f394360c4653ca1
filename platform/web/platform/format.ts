/** A countdown to an instant, in whole units; `past` where it lies behind. */
export interface Countdown {
  readonly past: boolean;
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
}

/** How far `to` is from `now`, both in milliseconds since 1970. */
export const countdown = (to: number, now: number): Countdown => {
  const past = to < now;
  const seconds = Math.floor(Math.abs(to - now) / 1000);
  return {
    past,
    days: Math.floor(seconds / 86_400),
    hours: Math.floor(seconds / 3600) % 24,
    minutes: Math.floor(seconds / 60) % 60,
    seconds: seconds % 60,
  };
};

/**
 * A countdown as digits: `0:24:13` within the hour before, `3:07` (hours and minutes) earlier,
 * `+0:12` once it is past, and days as `2 d` where they are left over.
 */
export const countdownText = (to: number, now: number): string => {
  const { past, days, hours, minutes, seconds } = countdown(to, now);
  const two = (n: number): string => String(n).padStart(2, '0');
  const sign = past ? '+' : '';
  if (days > 0) return `${sign}${days} d ${two(hours)}:${two(minutes)}`;
  if (hours === 0 && !past) return `0:${two(minutes)}:${two(seconds)}`;
  return `${sign}${hours}:${two(minutes)}`;
};

/** `2026-01-02T04:35` to `04:35`; undefined where only the day is known. */
export const timeOfDay = (local: string | undefined): string | undefined =>
  local?.slice(11, 16) || undefined;

/** The hour a local time falls in, `2026-01-02T04`; the day alone where no time is known. */
export const hourOf = (local: string): string => local.slice(0, 13);

/** A civil date, or the day of a local time, in the reader's own form, without shifting it by any zone. */
export const civilDateText = (date: string, locale: string): string => {
  const parts = /^(\d{4})-(\d{2})-(\d{2})(?:T|$)/.exec(date);
  if (parts === null) return date;
  const [year = 0, month = 0, day = 0] = parts.slice(1).map(Number);
  if (locale.startsWith('ka')) return `${day} ${georgianMonths[month - 1] ?? ''} ${year}`;
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  }).format(Date.UTC(year, month - 1, day));
};

/** Months and days as the Unicode locale data (CLDR 48, ka) has them: Chromium ships none for Georgian. */
const georgianMonths = [
  ...['იან.', 'თებ.', 'მარ.', 'აპრ.', 'მაი.', 'ივნ.'],
  ...['ივლ.', 'აგვ.', 'სექ.', 'ოქტ.', 'ნოე.', 'დეკ.'],
];
const georgianDays = ['კვი', 'ორშ', 'სამ', 'ოთხ', 'ხუთ', 'პარ', 'შაბ'];

/** A month, `2026-03`, in the reader's own form: `Mar 2026`. */
export const monthText = (month: string, locale: string): string => {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return locale.startsWith('ka')
    ? `${georgianMonths[number - 1] ?? ''} ${year}`
    : new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month: 'short', year: 'numeric' }).format(
        Date.UTC(year, number - 1, 1),
      );
};

/** The day of a civil date with its weekday, without the year: `Wed 25 Nov`. */
export const weekdayText = (date: string, locale: string): string => {
  const at = new Date(`${date}T00:00:00Z`);
  return locale.startsWith('ka')
    ? `${georgianDays[at.getUTCDay()] ?? ''}, ${at.getUTCDate()} ${georgianMonths[at.getUTCMonth()] ?? ''}`
    : new Intl.DateTimeFormat(locale, {
        timeZone: 'UTC',
        weekday: 'short',
        day: 'numeric',
        month: 'short',
      }).format(at);
};

/** An instant in this machine's zone, the zone named: `25 Nov, 07:12 GMT+4`. */
export const instantText = (instant: string, locale: string, timeZone?: string): string => {
  const form = (month: 'short' | 'numeric'): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(month === 'numeric' ? 'en-GB' : locale, {
      ...{ day: 'numeric', month, hour: '2-digit', minute: '2-digit' },
      ...{ hourCycle: 'h23', timeZoneName: 'short' },
      ...(timeZone === undefined ? {} : { timeZone }),
    });
  const at = new Date(instant);
  if (!locale.startsWith('ka')) return form('short').format(at);
  const parts = form('numeric').formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes): string =>
    parts.find((one) => one.type === type)?.value ?? '';
  const month = georgianMonths[Number(part('month')) - 1] ?? '';
  return `${part('day')} ${month}, ${part('hour')}:${part('minute')} ${part('timeZoneName')}`;
};

/** An instant in UTC to the second, as journals are read: `2026-11-25 03:12:07Z`. */
export const utcText = (instant: string): string =>
  `${new Date(instant).toISOString().slice(0, 19).replace('T', ' ')}Z`;

/** A number with separated thousands, with the given number of decimals, if any; Georgian writes numbers as Latvian does. */
export const numberText = (value: number, locale: string, decimals?: number): string =>
  new Intl.NumberFormat(
    numberLocale(locale),
    decimals === undefined
      ? {}
      : { minimumFractionDigits: decimals, maximumFractionDigits: decimals },
  ).format(value);

/** A share from 0 to 1 as percent, with at most the given number of decimals. */
export const percentText = (share: number, locale: string, decimals: number): string =>
  new Intl.NumberFormat(numberLocale(locale), {
    style: 'percent',
    maximumFractionDigits: decimals,
  }).format(share);

const numberLocale = (locale: string): string => (locale.startsWith('ka') ? 'lv-LV' : locale);

const georgianUnits = ['ბაიტი', 'კბ', 'მბ', 'გბ'];

/** A count of bytes in the unit a person reads: `812 bytes`, `4.2 kB`. */
export const bytesText = (bytes: number, locale: string): string => {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  const step = bytes < 1000 ? 0 : Math.min(3, Math.floor(Math.log10(bytes) / 3));
  const size = bytes / 1000 ** step;
  if (locale.startsWith('ka'))
    return `${numberText(Math.round(size * 10) / 10, locale)} ${georgianUnits[step] ?? ''}`;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: units[step] ?? 'byte',
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumFractionDigits: step === 0 ? 0 : 1,
  }).format(size);
};
