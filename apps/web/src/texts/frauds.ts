import type { Fraud } from '@desk/documents/api/types.ts';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** The kinds of forgery, as examiners call them. */
export const forgeryTexts: Readonly<Record<Fraud['kind'], MessageDescriptor>> = {
  'number-digit': msg`Digit of the number changed`,
  'number-own-digit': msg`Number and its check digit changed`,
  'number-all-digits': msg`Number and all check digits changed`,
  'birth-date': msg`Date of birth changed`,
  'expiry-extended': msg`Validity extended`,
  'name-in-zone': msg`Name changed in the zone`,
  'name-in-print': msg`Name changed on the page`,
  'sex-in-zone': msg`Sex changed in the zone`,
  nationality: msg`Nationality changed`,
  'state-code': msg`State code that does not exist`,
  'document-code': msg`Document code not valid`,
  'personal-number': msg`Personal number changed`,
  'letters-for-fillers': msg`Letters in place of fillers`,
  'line-length': msg`Line too short or too long`,
  'name-cut': msg`Name cut although it fits`,
  transliteration: msg`Spelling the state does not use`,
  'impossible-date': msg`Impossible date`,
  'validity-too-long': msg`Validity longer than the state issues`,
  'before-model': msg`Issued before the model existed`,
  'outside-series': msg`Number outside the series, or stolen`,
  'data-replaced': msg`Data in the chip replaced`,
  'portrait-replaced': msg`Portrait in the chip replaced`,
  'hashes-rewritten': msg`Hashes rewritten under an old signature`,
  'own-authority': msg`Signed by an authority of the forger’s own`,
  'namesake-authority': msg`Authority of the forger’s own with the real name`,
  'signer-outlived': msg`Signed after the key’s time`,
  'signer-revoked': msg`Signer revoked`,
  'signer-of-other-state': msg`Signer of another state`,
  'signer-of-other-type': msg`Signer for another kind of document`,
  'signer-as-issuer': msg`Signer used as an authority`,
  'other-generator': msg`Curve with another generator`,
  'loose-padding': msg`Signature with loose padding`,
  'other-security-object': msg`Signed data of another document`,
  'clone-unprotected': msg`Copied chip without chip authentication`,
  'clone-without-key': msg`Copied chip that lacks the key`,
  'authentication-struck': msg`Authentication struck from the contents`,
  'chip-dead': msg`Chip dead or absent`,
  'visa-moved': msg`Visa moved to another passport`,
  'visa-print-changed': msg`Print of the visa changed`,
  impostor: msg`Genuine document, other bearer`,
  other: msg`Other`,
};

/** What reported numbers are. */
export const numbersAreTexts: Readonly<
  Record<NonNullable<Fraud['numbersAre']>, MessageDescriptor>
> = {
  'stolen-blank': msg`stolen blanks`,
  stolen: msg`stolen`,
  lost: msg`lost`,
  invalidated: msg`invalidated`,
  counterfeit: msg`counterfeit`,
};

export const fraudStateTexts: Readonly<Record<Fraud['state'], MessageDescriptor>> = {
  proposed: msg`Proposed`,
  confirmed: msg`Confirmed`,
  withdrawn: msg`Withdrawn`,
};
