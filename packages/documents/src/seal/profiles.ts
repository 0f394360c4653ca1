import type { Citation } from '@amirani/core';
import type { SealFeatureSpec, SealProfile } from './profile.ts';

const EDITION = '8th edition, amendments to 2026-02-20';
const icao = (part: number, article: string): Citation => ({
  act: `ICAO Doc 9303-${part}`,
  article,
  version: EDITION,
});
const bsi = (article: string): Citation => ({ act: 'BSI TR-03137-1', article, version: '2.5' });
const nonConstrained: Citation = {
  act: 'ICAO TR VDS-NC',
  article: 'health proofs',
  version: '1.2',
};

const zone = (tag: number, lines: readonly number[], bytes: number): SealFeatureSpec => ({
  tag,
  name: 'mrz',
  coding: 'mrz',
  required: true,
  lines,
  bytes: [bytes, bytes],
});

const TD2 = [36, 36] as const;

/** Document numbers have up to nine characters, six bytes of C40. */
const number = (tag: number, name: string): SealFeatureSpec => ({
  tag,
  name,
  coding: 'c40',
  required: true,
  bytes: [6, 6],
});

const text = (tag: number, name: string, required = true): SealFeatureSpec => ({
  tag,
  name,
  coding: 'utf8',
  required,
  bytes: [1, 254],
});

const address = (tag: number): SealFeatureSpec => ({
  tag,
  name: 'address',
  coding: 'c40',
  required: true,
  bytes: [6, 18],
});

const municipality: SealFeatureSpec = {
  tag: 2,
  name: 'municipalityKey',
  coding: 'c40',
  required: true,
  bytes: [6, 6],
};

const visa: readonly SealFeatureSpec[] = [
  // A visa of format A has the first 28 characters of its second line in the seal, one of format B as many.
  { ...zone(1, [44, 28], 48), required: false },
  { ...zone(2, [36, 28], 44), required: false },
  { tag: 3, name: 'numberOfEntries', coding: 'entries', bytes: [1, 1] },
  { tag: 4, name: 'durationOfStay', coding: 'duration', required: true, bytes: [3, 3] },
  number(5, 'passportNumber'),
  { tag: 6, name: 'visaType', coding: 'bytes', bytes: [1, 4] },
  { tag: 7, name: 'additionalFeatures', coding: 'bytes', bytes: [0, 254] },
];

const administrative: readonly SealFeatureSpec[] = [
  { tag: 0, name: 'profileNumber', coding: 'bytes', required: true, bytes: [16, 16] },
  { tag: 1, name: 'validityDates', coding: 'bytes', bytes: [1, 17] },
  text(3, 'profileAddress', false),
  text(4, 'certificateAddress', false),
  text(5, 'statusAddress', false),
];

const pid = (name: string, path: string, required = false): SealFeatureSpec => ({
  tag: path,
  name,
  coding: 'json',
  required,
});

/** Every profile known. A seal of another one is read all the same, its features by their tags. */
export const sealProfiles: readonly SealProfile[] = [
  {
    id: 'visa',
    meaning: 'visa',
    documentRef: 0x5d01,
    seals: ['visa'],
    features: visa,
    source: icao(7, '9.1'),
  },
  {
    id: 'emergency-travel-document',
    meaning: 'emergency travel document',
    documentRef: 0x5e03,
    seals: ['travel-document', 'other'],
    features: [zone(2, TD2, 48)],
    source: icao(8, '6.1'),
  },
  {
    id: 'residence-permit',
    meaning: 'residence permit, sticker',
    documentRef: 0xfb06,
    seals: ['residence-permit', 'other'],
    features: [zone(2, TD2, 48), number(3, 'passportNumber')],
    source: bsi('8.2'),
  },
  {
    id: 'supplementary-sheet',
    meaning: 'supplementary sheet to a residence permit',
    documentRef: 0xfa06,
    seals: ['residence-permit', 'other'],
    features: [zone(4, TD2, 48), number(5, 'sheetNumber')],
    source: bsi('8.4'),
  },
  {
    id: 'arrival-attestation',
    meaning: 'proof of arrival of an asylum seeker',
    documentRef: 0xfd02,
    seals: ['other'],
    features: [
      zone(2, TD2, 48),
      { tag: 3, name: 'registerNumber', coding: 'c40', required: true, bytes: [8, 8] },
    ],
    source: bsi('6.2'),
  },
  {
    id: 'social-insurance-card',
    meaning: 'social insurance card',
    documentRef: 0xfc04,
    seals: ['other'],
    features: [
      { tag: 1, name: 'insuranceNumber', coding: 'c40', required: true, bytes: [8, 8] },
      text(2, 'primaryIdentifier'),
      text(3, 'secondaryIdentifier'),
      text(4, 'nameAtBirth', false),
    ],
    source: bsi('7.2'),
  },
  {
    id: 'address-sticker-passport',
    meaning: 'address sticker on a passport',
    documentRef: 0xf80a,
    seals: [],
    features: [
      number(1, 'passportNumber'),
      municipality,
      { ...address(3), name: 'postalCode', bytes: [4, 4] },
    ],
    source: bsi('10.2'),
  },
  {
    id: 'address-sticker-identity-card',
    meaning: 'address sticker on an identity card',
    documentRef: 0xf908,
    seals: [],
    features: [number(1, 'documentNumber'), municipality, address(3)],
    source: bsi('9.2'),
  },
  {
    id: 'address-sticker-residence-permit',
    meaning: 'address sticker on a residence permit',
    documentRef: 0xf90c,
    seals: [],
    features: [number(1, 'documentNumber'), municipality, address(3)],
    source: bsi('9.2'),
  },
  {
    id: 'administrative-document',
    meaning: 'administrative document',
    documentRef: 0x01c8,
    seals: ['other'],
    features: administrative,
    open: true,
    source: { act: 'BSI TR-03171', article: 'base features' },
  },
  {
    id: 'administrative-document-with-profile',
    meaning: 'administrative document',
    documentRef: 0x01c9,
    seals: ['other'],
    features: administrative,
    open: true,
    source: { act: 'BSI TR-03171', article: 'base features' },
  },
  {
    id: 'proof-of-test',
    meaning: 'proof of test',
    type: 'icao.test',
    seals: ['other'],
    features: [
      pid('certificateIdentifier', 'utci', true),
      pid('name', 'pid.n', true),
      pid('dateOfBirth', 'pid.dob'),
      pid('documentType', 'pid.dt', true),
      pid('passportNumber', 'pid.dn', true),
    ],
    source: nonConstrained,
  },
  {
    id: 'proof-of-vaccination',
    meaning: 'proof of vaccination',
    type: 'icao.vacc',
    seals: ['other'],
    features: [
      pid('certificateIdentifier', 'uvci', true),
      pid('name', 'pid.n', true),
      pid('dateOfBirth', 'pid.dob'),
      pid('sex', 'pid.sex'),
      pid('passportNumber', 'pid.i'),
    ],
    source: nonConstrained,
  },
];

/** The profile of a VDS by its two bytes, or undefined where none is known. */
export const vdsProfile = (documentRef: number): SealProfile | undefined =>
  sealProfiles.find((profile) => profile.documentRef === documentRef);

/** The profile of a VDS-NC by its type, or undefined where none is known. */
export const ncProfile = (type: string): SealProfile | undefined =>
  sealProfiles.find((profile) => profile.type === type);

const zoneOfBarcode = (tag: number, lines: readonly number[], bytes: number): SealFeatureSpec => ({
  tag,
  name: 'mrz',
  coding: 'mrz',
  lines,
  bytes: [bytes, bytes],
});

/**
 * What a message of a barcode holds where it is a message zone of its own. A visa has whole zones there. What its number
 * of the passport and its tag 4 hold exactly is in no public sample beyond doubt: neither is compared.
 */
export const barcodeInner: readonly SealProfile[] = [
  {
    id: 'barcode-visa',
    meaning: 'visa in a barcode structure',
    seals: ['visa'],
    features: [
      zoneOfBarcode(1, [44, 44], 60),
      zoneOfBarcode(2, TD2, 48),
      { tag: 3, name: 'numberOfEntries', coding: 'entries', bytes: [1, 1] },
      { tag: 5, name: 'numberOfPassport', coding: 'c40', bytes: [6, 8] },
    ],
    open: true,
    source: { act: 'ICAO TR Data Structure for Barcode', article: 'draft' },
  },
  ...sealProfiles.filter(({ id }) => id === 'emergency-travel-document'),
];

/** The messages of ICAO's data structure for barcode, as its draft and public samples number them. */
export const barcodeFeatures: Pick<SealProfile, 'features' | 'open'> = {
  features: [
    { tag: 0x01, name: 'visa', coding: 'bytes', inner: 'barcode-visa' },
    {
      tag: 0x02,
      name: 'emergencyTravelDocument',
      coding: 'bytes',
      inner: 'emergency-travel-document',
    },
    { tag: 0x03, name: 'proofOfTest', coding: 'bytes' },
    { tag: 0x04, name: 'proofOfVaccination', coding: 'bytes' },
    { tag: 0x05, name: 'proofOfRecovery', coding: 'bytes' },
    { tag: 0x06, name: 'travelAuthorization', coding: 'bytes' },
    zoneOfBarcode(0x07, [30, 30, 30], 60),
    zoneOfBarcode(0x08, [44, 44], 60),
    { tag: 0x09, name: 'cardAccessNumber', coding: 'c40' },
    { tag: 0x0a, name: 'EF.CardAccess', coding: 'bytes' },
    { tag: 0x80, name: 'face', coding: 'bytes' },
    zoneOfBarcode(0x81, TD2, 48),
    { tag: 0x82, name: 'documentReference', coding: 'c40' },
    { tag: 0x83, name: 'registerNumber', coding: 'c40' },
    { tag: 0x84, name: 'dateOfExpiry', coding: 'masked-date', bytes: [4, 4] },
    { tag: 0x85, name: 'documentNumber', coding: 'c40' },
    { tag: 0x86, name: 'nationalDocumentType', coding: 'number', bytes: [1, 1] },
  ],
};
