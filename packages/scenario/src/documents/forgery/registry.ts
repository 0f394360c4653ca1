import {
  loosePadding,
  namesakeAuthority,
  otherGenerator,
  ownAuthority,
  signerAsIssuer,
} from './authorities.ts';
import {
  authenticationStruck,
  chipDead,
  cloneUnprotected,
  cloneWithoutKey,
  dataReplaced,
  hashesRewritten,
  otherSecurityObject,
  portraitReplaced,
} from './chips.ts';
import type { Forger } from './forger.ts';
import type { ForgeryKind } from './kinds.ts';
import { beforeModel } from './models.ts';
import {
  numberAllDigits,
  numberDigit,
  numberOwnDigit,
  outsideSeries,
  personalNumber,
} from './numbers.ts';
import {
  birthDate,
  expiryExtended,
  impossibleDate,
  nameInPrint,
  nameInZone,
  nationality,
  sexInZone,
  validityTooLong,
} from './persons.ts';
import { signerOfOtherState, signerOfOtherType, signerOutlived, signerRevoked } from './signers.ts';
import { impostor, visaMoved, visaPrintChanged } from './visas.ts';
import {
  documentCode,
  lettersForFillers,
  lineLength,
  nameCut,
  stateCode,
  transliteration,
} from './zones.ts';

/** Who makes each kind. */
export const forgers: Readonly<Record<ForgeryKind, Forger>> = {
  'number-digit': numberDigit,
  'number-own-digit': numberOwnDigit,
  'number-all-digits': numberAllDigits,
  'birth-date': birthDate,
  'expiry-extended': expiryExtended,
  'name-in-zone': nameInZone,
  'name-in-print': nameInPrint,
  'sex-in-zone': sexInZone,
  nationality,
  'state-code': stateCode,
  'document-code': documentCode,
  'personal-number': personalNumber,
  'letters-for-fillers': lettersForFillers,
  'line-length': lineLength,
  'name-cut': nameCut,
  transliteration,
  'impossible-date': impossibleDate,
  'validity-too-long': validityTooLong,
  'before-model': beforeModel,
  'outside-series': outsideSeries,
  'data-replaced': dataReplaced,
  'portrait-replaced': portraitReplaced,
  'hashes-rewritten': hashesRewritten,
  'own-authority': ownAuthority,
  'namesake-authority': namesakeAuthority,
  'signer-outlived': signerOutlived,
  'signer-revoked': signerRevoked,
  'signer-of-other-state': signerOfOtherState,
  'signer-of-other-type': signerOfOtherType,
  'signer-as-issuer': signerAsIssuer,
  'other-generator': otherGenerator,
  'loose-padding': loosePadding,
  'other-security-object': otherSecurityObject,
  'clone-unprotected': cloneUnprotected,
  'clone-without-key': cloneWithoutKey,
  'authentication-struck': authenticationStruck,
  'chip-dead': chipDead,
  'visa-moved': visaMoved,
  'visa-print-changed': visaPrintChanged,
  impostor,
};
