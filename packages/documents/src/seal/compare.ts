import type { Check } from '../check/check.ts';
import type { MrzReading } from '../mrz/model.ts';
import { sealFinding } from './findings.ts';
import type { SealFinding, SealReading } from './model.ts';
import { checkOf, isRead, notSupported, unread } from './seal-check.ts';

/** What a sticker shows in print. Only what is given is compared. */
export interface SealedPrint {
  /** In days. */
  readonly durationOfStay?: number;
  readonly numberOfEntries?: number | 'multiple';
  /** The number of the passport that the visa was issued for. */
  readonly passportNumber?: string;
}

/**
 * Compares the zone in a seal with the printed one, character by character as far as the seal has it
 * (TR-03135-1, 5.7.7; Doc 9303-7, 9.4). `not-supported` where the seal has no zone.
 */
export const compareSealToMrz = (seal: SealReading, zone: MrzReading): Check<'seal.mrz'> => {
  const name = 'seal.mrz';
  if (!isRead(seal)) return unread(name);
  const sealed = seal.feature('mrz');
  if (sealed === undefined) return missing(name, seal, 'mrz', 'zone in the seal');
  if (typeof sealed.value !== 'string') return undecided(name, 'zone in the seal');
  if (zone.format === undefined) return undecided(name, 'zone');
  const differing = differingFields(sealed.value.split('\n'), zone);
  return checkOf(
    name,
    differing.length === 0
      ? [sealFinding('document.seal.mrz.same', {}, sealed.place)]
      : differing.map((field) => sealFinding('document.seal.mrz.differs', { field }, sealed.place)),
  );
};

const differingFields = (sealed: readonly string[], zone: MrzReading): readonly string[] => {
  if (sealed.length !== zone.lines.length || sealed[0]?.length !== zone.lines[0]?.length)
    return ['format'];
  const fields = new Set<string>();
  sealed.forEach((line, row) => {
    const shown = zone.lines[row] ?? '';
    for (let at = 0; at < line.length; at++)
      if (line[at] !== shown[at]) fields.add(fieldAt(zone, row + 1, at + 1));
  });
  return [...fields];
};

const fieldAt = (zone: MrzReading, line: number, at: number): string => {
  const holds = (from: number, to: number): boolean => at >= from && at <= to;
  const check = zone.checks.find((one) => one.line === line && holds(one.from, one.to));
  if (check !== undefined) return `check digit ${check.name}`;
  return zone.fields.find((one) => one.line === line && holds(one.from, one.to))?.name ?? 'fillers';
};

/**
 * Compares the passport number in the seal of a visa, residence permit or address sticker with the passport that is shown (Doc
 * 9303-7, 9.4; TR-03135-1, 5.7.4.3). `not-supported` if the seal has no number.
 */
export const compareSealToPassport = (
  seal: SealReading,
  passport: MrzReading,
): Check<'seal.visa-passport'> => {
  const name = 'seal.visa-passport';
  if (!isRead(seal)) return unread(name);
  const what = 'passport number in the seal';
  const sealed = seal.feature('passportNumber');
  if (sealed === undefined) return missing(name, seal, 'passportNumber', what);
  if (typeof sealed.value !== 'string') return undecided(name, what);
  const shown = passport.value('documentNumber');
  if (shown === undefined) return undecided(name, 'passport number');
  const facts = { sealed: sealed.value, shown };
  return checkOf(name, [
    sameNumber(sealed.value, shown)
      ? sealFinding('document.seal.passport-number.same', {}, sealed.place)
      : sealFinding('document.seal.passport-number.differs', facts, sealed.place),
  ]);
};

/**
 * Compares what a sticker shows in print with its seal: duration of stay, entries, passport number. What the seal does
 * not hold is said and speaks neither for nor against; `not-supported` where nothing could be compared.
 */
export const compareSealToPrint = (seal: SealReading, print: SealedPrint): Check<'seal.print'> => {
  const name = 'seal.print';
  if (!isRead(seal)) return unread(name);
  const findings = printed.flatMap(([feature, what]) => {
    const shown = print[feature];
    return shown === undefined ? [] : [printFinding(seal, feature, what, shown)];
  });
  const compared = findings.some(({ result }) => result !== 'not-applicable');
  return compared ? checkOf(name, findings) : notSupported(name, findings);
};

const printed = [
  ['durationOfStay', 'duration of stay'],
  ['numberOfEntries', 'number of entries'],
  ['passportNumber', 'passport number'],
] as const;

const printFinding = (
  seal: SealReading,
  feature: keyof SealedPrint,
  what: string,
  shown: string | number,
): SealFinding => {
  const sealed = seal.feature(feature);
  if (sealed === undefined)
    return isRequired(seal, feature)
      ? sealFinding('document.seal.compare.none', { what: `${what} in the seal` })
      : sealFinding('document.seal.print.not-sealed', { what });
  const { value, place } = sealed;
  if (value === undefined)
    return sealFinding('document.seal.compare.none', { what: `${what} in the seal` }, place);
  const days = /^P(\d+)D$/.exec(String(value))?.[1];
  // Months and years have no fixed number of days, and the reserved values leave it to others.
  if (feature === 'durationOfStay' && days === undefined)
    return sealFinding('document.seal.print.not-days', { what, sealed: value }, place);
  const same =
    feature === 'passportNumber'
      ? sameNumber(String(value), String(shown))
      : (feature === 'durationOfStay' ? Number(days) : value) === shown;
  return same
    ? sealFinding('document.seal.print.same', { what }, place)
    : sealFinding('document.seal.print.differs', { what, printed: shown, sealed: value }, place);
};

/** Nine characters have room in a seal; of a longer number the seal has the beginning. */
const sameNumber = (sealed: string, shown: string): boolean => {
  const plain = (text: string): string => text.toUpperCase().replace(/[<\s-]+/g, '');
  const whole = plain(shown);
  return plain(sealed) === whole || (whole.length > 9 && plain(sealed) === whole.slice(0, 9));
};

const isRequired = (seal: SealReading, name: string): boolean =>
  seal.profile?.features.some((feature) => feature.name === name && feature.required === true) ??
  false;

/** A feature of the profile that this seal lacks cannot be compared; features outside the profile are ignored. */
const missing = <Name extends 'seal.mrz' | 'seal.visa-passport'>(
  name: Name,
  seal: SealReading,
  feature: string,
  what: string,
): Check<Name> =>
  seal.profile?.features.some((one) => one.name === feature) === true || !seal.complete
    ? undecided(name, what)
    : notSupported(name);

const undecided = <Name extends 'seal.mrz' | 'seal.visa-passport'>(
  name: Name,
  what: string,
): Check<Name> => checkOf(name, [sealFinding('document.seal.compare.none', { what })]);
