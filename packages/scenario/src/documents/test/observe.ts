// biome-ignore-all lint/correctness/noNodejsModules: a helper of tests, left out of the build
import type { CivilDate } from '@amirani/core';
import { readMrz } from '@amirani/documents/mrz';
import type { ChipEvidence, StateProfile } from '@amirani/documents/verdict';
import { compareNames, toMrzName, writeMrzName } from '@amirani/names/scripts';
import type { Exhibit, FactoryDocument } from '../exhibit.ts';
import type { DocumentFactory } from '../factory.ts';
import { addYears } from '../issue/validity.ts';
import { nameLength } from '../zone/layout.ts';
import { challengeHolds, commandHolds, sessionHolds } from './authentication.ts';
import { observeSigner } from './observe-signer.ts';
import { cmsContent, cmsContentUnverified, fileOf, signedDataOf, unhashed } from './oracles.ts';

/**
 * What an outsider sees of an exhibit: zones by the MRZ reader, names by the comparer, state data by plain comparison,
 * everything signed by OpenSSL. It is not a verdict: it checks that a forgery is at its stated place.
 */
export const observe = (factory: DocumentFactory, { documents }: Exhibit): ReadonlySet<string> => {
  const seen = new Set(
    documents.flatMap((document) => [
      ...observeZone(document, factory.referenceDate),
      ...observeState(document, factory.states),
      ...observeChip(document, factory),
    ]),
  );
  const [passport, visa] = documents;
  if (passport === undefined || visa === undefined || visa.kind !== 'visa') return seen;
  const [seal] = visa.seals();
  if (seal === undefined) return seen.add('seal absent');
  for (const [name, sealed] of Object.entries(sealedValues(seal.content)))
    if (sealed !== String(visa.print[name as 'passportNumber'])) seen.add('seal against print');
  if (sealedValues(seal.content).passportNumber !== passport.print.documentNumber)
    seen.add('seal against passport');
  return seen;
};

const observeZone = (document: FactoryDocument, referenceDate: CivilDate): readonly string[] => {
  const { zone, print, format } = document;
  const reading = readMrz(zone.join('\n'), { referenceDate });
  const codes = reading.findings.map(({ code }) => code);
  const has = (end: string): boolean => codes.some((code) => code.endsWith(end));
  if (reading.format !== format || has('line.length')) return ['format'];
  const differs = (
    [
      ['documentNumber', print.documentNumber],
      ['dateOfBirth', print.dateOfBirth],
      ['dateOfExpiry', print.dateOfExpiry],
      ['sex', print.sex],
      ['nationality', print.nationality],
      ['issuingState', print.issuingState],
    ] as const
  ).some(([name, value]) => value !== undefined && reading.value(name) !== value);
  return [
    ...(reading.checks.some(({ state }) => state === 'failed') ? ['digits'] : []),
    ...(has('date.impossible') ? ['date'] : []),
    ...(has('state.unknown') || has('document-code.format') ? ['code'] : []),
    ...(has('stray-letter') ? ['stray letter'] : []),
    ...(differs ? ['print'] : []),
    ...observeNames(document),
  ];
};

const observeNames = ({ zone, print, format, kind }: FactoryDocument): readonly string[] => {
  const length = nameLength[format];
  const field = format === 'TD1' ? (zone[2] ?? '') : (zone[0] ?? '').slice(5, 5 + length);
  const { primaryIdentifier: primary = '', secondaryIdentifier, language } = print;
  const name =
    secondaryIdentifier === undefined ? { primary } : { primary, secondary: secondaryIdentifier };
  const spoken = language === undefined ? {} : { language };
  const { verdict } = compareNames(
    { source: 'mrz', field, ...spoken },
    { source: 'viz', name, ...spoken },
  );
  if (verdict === 'different') return ['name'];
  // A visa repeats the letters of the passport.
  const whole =
    kind === 'visa' || writeMrzName(toMrzName(name, spoken).groups, length).field === field;
  return whole ? [] : ['spelling'];
};

const observeState = (
  { print, state, zone, format }: FactoryDocument,
  states: readonly StateProfile[],
): readonly string[] => {
  const profile = states.find((one) => one.state === state);
  const models = profile?.documents.flatMap((one) =>
    (one.models ?? []).map((model) => ({ ...model, one })),
  );
  const model = models?.find(({ id }) => id === print.model);
  const { documentNumber: number = '', dateOfIssue: issued, dateOfExpiry: expiry } = print;
  if (model === undefined || issued === undefined) return ['no model'];
  const years = Math.max(...(model.one.longestValidity ?? []).map((longest) => longest.years));
  const within = ({ first, last }: { readonly first: string; readonly last: string }): boolean =>
    number.length === first.length && number >= first && number <= last;
  return [
    ...(expiry !== undefined && expiry > addYears(issued, years) ? ['validity'] : []),
    ...(issued < model.issuedFrom || issued > (model.issuedUntil ?? issued) ? ['model'] : []),
    ...(model.series?.some(within) === true ? [] : ['series']),
    ...(profile?.alerts?.some(within) === true ? ['alert'] : []),
    ...(format !== 'TD1' && zone[0]?.slice(2, 5) !== state ? ['other state'] : []),
  ];
};

const observeChip = (document: FactoryDocument, factory: DocumentFactory): readonly string[] => {
  const chip = document.chip();
  if (chip === undefined) return [];
  if (chip.state !== 'read') return ['no chip'];
  const signed = signedDataOf(fileOf(chip, 'EF.SOD'));
  const verified = cmsContent(signed);
  const content = verified ?? cmsContentUnverified(signed);
  const dg1 = Buffer.from(fileOf(chip, 'DG1')).toString('latin1');
  const missing = [1, 2, 11, 12, 14, 15].filter(
    (number) =>
      content.includes(Buffer.from([2, 1, number, 4])) !==
      chip.files.some(({ name }) => name === `DG${number}`),
  );
  return [
    ...(dg1.endsWith(document.zone.join('')) ? [] : ['DG1 against zone']),
    ...(missing.length > 0 ? ['groups'] : []),
    ...unhashed(chip, content).map((name) => `${name} hash`),
    ...(verified === undefined ? ['signature'] : []),
    ...observeSigner(document, signed, factory),
    ...observeKeys(chip),
  ];
};

const observeKeys = (chip: ChipEvidence): readonly string[] => [
  ...(challengeHolds(chip) === false ? ['challenge'] : []),
  ...(sessionHolds(chip) === false ? ['session'] : []),
  ...(commandHolds(chip) === false ? ['command'] : []),
];

/** Entries, days and passport number of a visa seal whose zone has 36 or 44 characters in a line. */
const sealedValues = (
  seal: Uint8Array,
): {
  readonly numberOfEntries: string;
  readonly durationOfStay: string;
  readonly passportNumber: string;
} => {
  // Header of 18 bytes, then the zone.
  const at = 18 + 2 + (seal[19] ?? 0);
  const entries = seal[at + 2] ?? 0;
  const length = seal[at + 9] ?? 0;
  return {
    numberOfEntries: entries === 0 ? 'multiple' : String(entries),
    durationOfStay: String(seal[at + 5]),
    passportNumber: c40Text(seal.subarray(at + 10, at + 10 + length)),
  };
};

const c40Text = (bytes: Uint8Array): string => {
  const set = '   \0 0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'.replace('\0 ', ' ');
  let text = '';
  for (let at = 0; at < bytes.length; at += 2) {
    if (bytes[at] === 0xfe) return text + String.fromCharCode((bytes[at + 1] ?? 0) - 1);
    const word = ((bytes[at] ?? 0) << 8) + (bytes[at + 1] ?? 0) - 1;
    for (const value of [Math.floor(word / 1600), Math.floor(word / 40) % 40, word % 40])
      text += value === 0 ? '' : set.charAt(value);
  }
  return text;
};
