import type { CivilDate } from '@amirani/core';
import {
  type CheckCapacity,
  type ReceptionCapacity,
  type VulnerabilityCode,
  vulnerabilityIndicators,
} from '@amirani/risk/ciram/vulnerability';
import type { Output } from '@platform/api/endpoint.ts';
import type { riskEndpoints } from '../../api/endpoints.ts';

/** A revision of what a section can bear. */
export type Capacity = Output<(typeof riskEndpoints)['getRiskCapacity']>['revisions'][number];

/** Fields of checks, and of reception, in the order in which they are asked. */
export const checkFields = ['booths', 'minutesEach', 'arrivalsPerHour', 'hours'] as const;
export const receptionFields = [
  'places',
  'occupied',
  'arrivalsPerDay',
  'departuresPerDay',
  'days',
] as const;

/** A name of one of the fields. */
export type CapacityField = (typeof checkFields)[number] | (typeof receptionFields)[number];

/** A reading while it is typed. */
export interface ReadingDraft {
  readonly actual: string;
  readonly target: string;
  readonly tolerance: string;
  readonly source: string;
  readonly on: string;
}

/** Numbers are text while they are typed. */
export interface CapacityDraft {
  readonly fields: Readonly<Record<CapacityField, string>>;
  readonly readings: Readonly<Partial<Record<VulnerabilityCode, ReadingDraft>>>;
}

const text = (value: number | undefined): string => (value === undefined ? '' : String(value));

/** What is kept, to be changed; empty where nothing is. */
export const draftOf = (kept: Capacity | undefined): CapacityDraft => {
  const known = { ...kept?.rush, ...kept?.reception };
  const fields = [...checkFields, ...receptionFields].map((name) => [name, text(known[name])]);
  return {
    fields: Object.fromEntries(fields) as CapacityDraft['fields'],
    readings: Object.fromEntries(
      (kept?.readings ?? []).map(({ code, actual, target, tolerance, source, on }) => [
        code,
        { actual: text(actual), target: text(target), tolerance: text(tolerance), source, on },
      ]),
    ),
  };
};

/** A typed number, with a point or a comma, or undefined. */
export const numberOf = (value: string): number | undefined => {
  const plain = value.trim().replace(',', '.');
  return /^\d{1,7}(?:\.\d{1,4})?$/.test(plain) ? Number(plain) : undefined;
};

const numbersOf = <K extends CapacityField>(
  { fields }: CapacityDraft,
  names: readonly K[],
): Record<K, number> | undefined => {
  const found = names.map((name) => [name, numberOf(fields[name])] as const);
  return found.some(([, value]) => value === undefined)
    ? undefined
    : (Object.fromEntries(found) as Record<K, number>);
};

/** Checks with the duration of a rush; undefined while a number is missing or invalid. */
export const checksOf = (
  draft: CapacityDraft,
): (CheckCapacity & { readonly hours: number }) | undefined => {
  const checks = numbersOf(draft, checkFields);
  return checks !== undefined && checks.booths > 0 && checks.minutesEach > 0 && checks.hours > 0
    ? checks
    : undefined;
};

/** Reception with the duration of a surge; undefined while a number is missing or invalid. */
export const receptionOf = (
  draft: CapacityDraft,
): (ReceptionCapacity & { readonly days: number }) | undefined => {
  const reception = numbersOf(draft, receptionFields);
  return reception !== undefined && reception.days > 0 ? reception : undefined;
};

/** The readings that are whole. */
export const readingsOf = ({ readings }: CapacityDraft): Capacity['readings'] =>
  vulnerabilityIndicators.flatMap(({ code }) => {
    const { actual = '', target = '', tolerance = '', source = '', on = '' } = readings[code] ?? {};
    const [is, should, about] = [actual, target, tolerance].map(numberOf);
    return is === undefined ||
      should === undefined ||
      about === undefined ||
      about === 0 ||
      source.trim() === '' ||
      on === ''
      ? []
      : [
          {
            code,
            actual: is,
            target: should,
            tolerance: about,
            source: source.trim(),
            on: on as CivilDate,
          },
        ];
  });

/** Whether something was begun and is not whole: it would be lost. */
export const isHalf = (draft: CapacityDraft): boolean => {
  const begun = (names: readonly CapacityField[]): boolean =>
    names.some((name) => draft.fields[name].trim() !== '');
  const typed = Object.values(draft.readings).filter((one) =>
    [one.actual, one.target, one.tolerance].some((value) => value.trim() !== ''),
  );
  return (
    (begun(checkFields) && checksOf(draft) === undefined) ||
    (begun(receptionFields) && receptionOf(draft) === undefined) ||
    typed.length !== readingsOf(draft).length
  );
};
