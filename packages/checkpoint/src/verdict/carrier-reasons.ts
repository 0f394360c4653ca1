import { keysOf } from '@amirani/core';
import type { MrzFieldName, MrzReading } from '@amirani/documents/mrz';
import { compareNames } from '@amirani/names/scripts';
import { ruleState } from '@amirani/schengen/conditions';
import type { CheckpointCode } from './codes.ts';
import type { FirstLineInput, ListedTraveller } from './input.ts';
import type { VerdictReason } from './model.ts';
import { type Said, saying } from './saying.ts';
import { type DigitField, isUnsound } from './unsound.ts';

const say = saying('api');

/** What the carrier's list says beside the document; a difference is looked at and is a ground of nothing. */
export const carrierReasons = (input: FirstLineInput): Said => {
  const { flight } = input;
  switch (flight.state) {
    case 'no-flight':
      return {
        state: 'not-checked',
        reasons: [say('checkpoint.carrier.no-flight', 'not-checked')],
      };
    case 'no-answer':
      return {
        state: 'not-checked',
        reasons: [say('checkpoint.carrier.no-answer', 'not-checked')],
      };
    case 'no-list':
      return { state: 'not-checked', reasons: [say('checkpoint.carrier.no-list', 'not-checked')] };
    case 'not-on-list':
      return inPart(input, [say('checkpoint.carrier.not-on-list', 'attention')]);
    case 'listed':
      return inPart(input, differences(input, flight.traveller), flight.traveller);
  }
};

const unsoundCodes = {
  documentNumber: 'checkpoint.carrier.number-unsound',
  dateOfBirth: 'checkpoint.carrier.birth-unsound',
  dateOfExpiry: 'checkpoint.carrier.expiry-unsound',
} as const satisfies Readonly<Record<DigitField, CheckpointCode>>;

/** By these a traveller is identified: what the carrier left out of them was compared with nothing. */
const unsentCodes = {
  documentNumber: 'checkpoint.carrier.number-unsent',
  dateOfBirth: 'checkpoint.carrier.birth-unsent',
} as const satisfies Partial<Readonly<Record<DigitField, CheckpointCode>>>;

/**
 * What was compared, and what was not, because its check digit is wrong or the carrier sent none: that is never like a value that
 * agrees.
 */
const inPart = (
  { zone }: FirstLineInput,
  reasons: readonly VerdictReason[],
  traveller?: ListedTraveller,
): Said => {
  const unsound = keysOf(unsoundCodes)
    .filter((name) => isUnsound(zone, name))
    .map((name) => say(unsoundCodes[name], 'not-checked', { locator: name }));
  const unsent = keysOf(unsentCodes)
    .filter(
      (name) =>
        traveller !== undefined &&
        (traveller[name] ?? '') === '' &&
        zone?.value(name) !== undefined &&
        !isUnsound(zone, name),
    )
    .map((name) => say(unsentCodes[name], 'not-checked', { locator: name }));
  return {
    state: unsound.length + unsent.length === 0 ? 'checked' : 'partly',
    reasons: [...reasons, ...unsound, ...unsent],
  };
};

const identifying: readonly string[] = [
  'checkpoint.carrier.name',
  'checkpoint.carrier.date-of-birth',
  'checkpoint.carrier.nationality',
  'checkpoint.carrier.document-number',
  'checkpoint.carrier.document-issuer',
  unsoundCodes.documentNumber,
  unsoundCodes.dateOfBirth,
  unsentCodes.documentNumber,
  unsentCodes.dateOfBirth,
] satisfies readonly CheckpointCode[];

/** Whether the carrier named somebody by other data than the document has, or by data that could not be compared with it. */
export const isOtherThanDocument = ({ reasons }: Said): boolean =>
  reasons.some(({ code }) => identifying.includes(code));

const differences = (
  { zone }: FirstLineInput,
  traveller: ListedTraveller,
): readonly VerdictReason[] => {
  if (zone?.format === undefined) return [];
  return [
    ...nameDiffers(zone, traveller),
    ...differs(zone, 'dateOfBirth', traveller.dateOfBirth, 'checkpoint.carrier.date-of-birth'),
    ...differs(zone, 'nationality', traveller.nationality, 'checkpoint.carrier.nationality'),
    ...differs(
      zone,
      'documentNumber',
      traveller.documentNumber,
      'checkpoint.carrier.document-number',
    ),
    ...differs(
      zone,
      'issuingState',
      traveller.documentIssuer,
      'checkpoint.carrier.document-issuer',
    ),
    ...differs(
      zone,
      'dateOfExpiry',
      traveller.documentExpires,
      'checkpoint.carrier.document-expires',
    ),
  ];
};

/** One field of zone and list; where either is silent, or the zone's own is doubtful, nothing is compared. */
const differs = (
  zone: MrzReading,
  name: MrzFieldName,
  carrier: string | undefined,
  code: CheckpointCode,
): readonly VerdictReason[] => {
  const field = zone.field(name);
  if (field?.ok !== true || field.value === undefined || carrier === undefined || carrier === '')
    return [];
  return same(field.value, carrier, name)
    ? []
    : [say(code, 'attention', { facts: { carrier }, locator: name })];
};

const same = (zone: string, carrier: string, name: MrzFieldName): boolean => {
  if (plain(zone) === plain(carrier)) return true;
  if (name !== 'nationality' && name !== 'issuingState') return false;
  // Carriers write States in two letters or three.
  const state = ruleState(zone);
  return state !== undefined && state === ruleState(carrier);
};

const plain = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]/g, '');

const nameDiffers = (
  zone: MrzReading,
  { surname, givenNames }: ListedTraveller,
): readonly VerdictReason[] => {
  if (surname === undefined || surname === '') return [];
  const field = nameField(zone);
  if (field === undefined) return [];
  const { verdict } = compareNames(
    { source: 'mrz', field },
    {
      source: 'booking',
      name: { primary: surname, secondary: givenNames ?? '' },
      truncation: 'possible',
    },
  );
  if (verdict !== 'different') return [];
  const carrier = [surname, givenNames].filter((part) => part !== undefined).join(' ');
  return [say('checkpoint.carrier.name', 'attention', { facts: { carrier }, locator: 'name' })];
};

/** Both name identifiers as printed in the MRZ, with fillers: only a full field may be truncated. */
const nameField = (zone: MrzReading): string | undefined => {
  const primary = zone.field('primaryIdentifier');
  const secondary = zone.field('secondaryIdentifier');
  if (primary === undefined) return undefined;
  const line = zone.lines[primary.line - 1];
  return line?.slice(primary.from - 1, Math.max(primary.to, secondary?.to ?? 0));
};
