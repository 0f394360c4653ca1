import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** What a seal may hold, by the names of its profiles. */
const featureTexts: Readonly<Record<string, MessageDescriptor>> = {
  mrz: msg`Machine readable zone`,
  numberOfEntries: msg`Number of entries`,
  durationOfStay: msg`Days of stay`,
  passportNumber: msg`Passport number`,
  visaType: msg`Kind of visa`,
  additionalFeatures: msg`Additional features`,
  documentNumber: msg`Document number`,
  sheetNumber: msg`Number of the sheet`,
  registerNumber: msg`Register number`,
  insuranceNumber: msg`Insurance number`,
  primaryIdentifier: msg`Surname`,
  secondaryIdentifier: msg`Given names`,
  nameAtBirth: msg`Name at birth`,
  municipalityKey: msg`Municipality`,
  address: msg`Address`,
  postalCode: msg`Postal code`,
  validityDates: msg`Validity`,
  profileNumber: msg`Number of the profile`,
  certificateIdentifier: msg`Number of the certificate`,
  name: msg`Name`,
  dateOfBirth: msg`Date of birth`,
  documentType: msg`Kind of document`,
  sex: msg`Sex`,
};

/** The kinds of seal, by the ids of their profiles. */
export const sealProfileTexts: Readonly<Record<string, MessageDescriptor>> = {
  visa: msg`visa`,
  'emergency-travel-document': msg`emergency travel document`,
  'residence-permit': msg`residence permit, sticker`,
  'supplementary-sheet': msg`supplementary sheet to a residence permit`,
  'arrival-attestation': msg`proof of arrival of an asylum seeker`,
  'social-insurance-card': msg`social insurance card`,
  'address-sticker-passport': msg`address sticker on a passport`,
  'address-sticker-identity-card': msg`address sticker on an identity card`,
  'address-sticker-residence-permit': msg`address sticker on a residence permit`,
  'administrative-document': msg`administrative document`,
  'administrative-document-with-profile': msg`administrative document`,
  'proof-of-test': msg`proof of test`,
  'proof-of-vaccination': msg`proof of vaccination`,
};

/** What a feature is called; its tag where no profile names it. */
export const sealFeatureName = (
  i18n: I18n,
  name: string | undefined,
  tag: number | string,
): string => {
  const text = name === undefined ? undefined : featureTexts[name];
  return text === undefined ? (name ?? String(tag)) : i18n._(text);
};
