/** The client of a sign-in, by a short list of names; undefined for others. */
export interface ClientKind {
  readonly browser: string | undefined;
  readonly device: string | undefined;
}

// The first that fits: the others name themselves beside what they are made of.
const browsers = [
  ['Edg', 'Edge'],
  ['OPR/', 'Opera'],
  ['SamsungBrowser', 'Samsung Internet'],
  ['Firefox|FxiOS', 'Firefox'],
  ['Chrom|CriOS', 'Chrome'],
  ['Safari', 'Safari'],
] as const;
const devices = [
  ['Windows', 'Windows'],
  ['Android', 'Android'],
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Macintosh', 'Mac'],
  ['CrOS', 'ChromeOS'],
  ['Linux|X11', 'Linux'],
] as const;

/** Browser and device of a User-Agent header, without versions: enough to know the own sessions by, and no fingerprint. */
export const clientKindOf = (userAgent: string | undefined): ClientKind => ({
  browser: nameIn(browsers, userAgent),
  device: nameIn(devices, userAgent),
});

const nameIn = (names: readonly (readonly [string, string])[], text = ''): string | undefined =>
  names.find(([sign]) => new RegExp(sign).test(text))?.[1];
