import { keysOf } from '@amirani/core';

/**
 * The forty kinds, in the order of their numbers (the first has number 1): who can see it, what was done, and what must
 * answer.
 */
export const forgeryKindEntries = {
  'number-digit': {
    line: 'first',
    what: 'one digit of the document number changed, its check digit not',
    answer: 'the check digit of the number',
  },
  'number-own-digit': {
    line: 'first',
    what: 'the number changed and its own check digit recomputed, but not the composite one',
    answer: 'the composite check digit',
  },
  'number-all-digits': {
    line: 'second',
    what: 'the number changed in zone and print with all check digits, the chip untouched',
    answer: 'the zone against DG1',
  },
  'birth-date': {
    line: 'second',
    what: 'the date of birth changed in zone and print with all check digits, the chip untouched',
    answer: 'the zone against DG1',
  },
  'expiry-extended': {
    line: 'second',
    what: 'the date of expiry moved on in zone and print with all check digits, the chip untouched',
    answer: 'the zone against DG1; a validity longer than the state gives',
  },
  'name-in-zone': {
    line: 'first',
    what: 'the name changed in the zone only',
    answer: 'the zone against the print, and against DG1',
  },
  'name-in-print': {
    line: 'first',
    what: 'the name changed in the print only',
    answer: 'the zone against the print',
  },
  'sex-in-zone': {
    line: 'first',
    what: 'the sex changed in the zone only',
    answer: 'the zone against the print, and against DG1',
  },
  nationality: {
    line: 'second',
    what: 'the nationality changed in zone and print with all check digits, the chip untouched',
    answer: 'the zone against DG1',
  },
  'state-code': {
    line: 'first',
    what: 'a document of a state whose code does not exist',
    answer: 'the list of codes by date',
  },
  'document-code': {
    line: 'first',
    what: 'a document code that its format does not have',
    answer: 'the list of codes by format and date',
  },
  'personal-number': {
    line: 'second',
    what: 'the personal number changed in zone and print with all check digits, the chip untouched',
    answer: 'the zone against DG1',
  },
  'letters-for-fillers': {
    line: 'first',
    what: 'a letter that looks like a filler where a filler belongs',
    answer: 'the classes of characters; the repair names the pair',
  },
  'line-length': {
    line: 'first',
    what: 'a line of the zone one character short or long',
    answer: 'the format',
  },
  'name-cut': {
    line: 'first',
    what: 'a name cut in the zone although it fits',
    answer: 'the rules of truncation',
  },
  transliteration: {
    line: 'first',
    what: 'a spelling of the name that the issuing state never uses',
    answer: 'the transliteration of the state',
  },
  'impossible-date': {
    line: 'first',
    what: 'a date that no calendar has, with all check digits',
    answer: 'the dates',
  },
  'validity-too-long': {
    line: 'first',
    what: 'a validity longer than the state ever gave',
    answer: 'what is known of the state',
  },
  'before-model': {
    line: 'second',
    what: 'a date of issue before the first day of the model',
    answer: 'what is known of the model',
  },
  'outside-series': {
    line: 'second',
    what: 'a number outside the series of the state, or in a reported range',
    answer: 'the series, or the alert of the state',
  },
  'data-replaced': {
    line: 'second',
    what: 'DG1 replaced to fit a changed zone, the security object untouched',
    answer: 'the hash of DG1',
  },
  'portrait-replaced': {
    line: 'second',
    what: 'the portrait replaced in print and DG2, the security object untouched',
    answer: 'the hash of DG2',
  },
  'hashes-rewritten': {
    line: 'second',
    what: 'the portrait replaced and the hashes rewritten under the old signature',
    answer: 'the signature of the security object',
  },
  'own-authority': {
    line: 'second',
    what: 'the whole chip signed by a signer of the forger’s own authority',
    answer: 'the chain, which leads to nobody in the trust store',
  },
  'namesake-authority': {
    line: 'second',
    what: 'the same, under the name and key identifier of the real authority',
    answer: 'the chain by key, not by name',
  },
  'signer-outlived': {
    line: 'second',
    what: 'signed after the signer’s private key usage period',
    answer: 'the time of signing against the signer’s certificate',
  },
  'signer-revoked': {
    line: 'second',
    what: 'signed with a stolen signer’s key',
    answer: 'the revocation list',
  },
  'signer-of-other-state': {
    line: 'second',
    what: 'signed by a genuine signer of another state than DG1 names',
    answer: 'the state along the chain',
  },
  'signer-of-other-type': {
    line: 'second',
    what: 'signed by a signer that may not sign this type of document',
    answer: 'the document types of the signer’s certificate',
  },
  'signer-as-issuer': {
    line: 'second',
    what: 'signed by a signer whose certificate a genuine signer issued',
    answer: 'the basic constraints of the chain',
  },
  'other-generator': {
    line: 'second',
    what: 'the signer’s public point with explicit curve parameters of another generator',
    answer: 'the comparison of the parameters with a known curve',
  },
  'loose-padding': {
    line: 'second',
    what: 'an RSA signature for exponent 3 that holds only where the padding is read loosely',
    answer: 'strict PKCS #1',
  },
  'other-security-object': {
    line: 'second',
    what: 'the security object of another genuine document',
    answer: 'the hashes of all data groups',
  },
  'clone-unprotected': {
    line: 'nobody',
    what: 'the whole chip copied, where the state has no active or chip authentication',
    answer: 'nothing in the data',
  },
  'clone-without-key': {
    line: 'second',
    what: 'the whole chip copied without its private keys',
    answer: 'active or chip authentication',
  },
  'authentication-struck': {
    line: 'second',
    what: 'a copy whose EF.COM no longer names the groups of authentication, so that nobody asks',
    answer: 'EF.COM against the security object',
  },
  'chip-dead': {
    line: 'first',
    what: 'the chip destroyed or taken out of a document that says it has one',
    answer: 'the presence of the chip, and policy',
  },
  'visa-moved': {
    line: 'first',
    what: 'a genuine visa sticker moved to another passport',
    answer: 'the passport number in the seal against the zone',
  },
  'visa-print-changed': {
    line: 'first',
    what: 'duration or entries changed on the printed sticker',
    answer: 'the seal against the print',
  },
  impostor: {
    line: 'nobody',
    what: 'a genuine document in the hands of somebody who looks like its holder',
    answer: 'the officer’s own comparison',
  },
} as const;

/** One of {@link forgeryKinds}. */
export type ForgeryKind = keyof typeof forgeryKindEntries;

/** Every kind, in the order of their numbers. */
export const forgeryKinds: readonly ForgeryKind[] = keysOf(forgeryKindEntries);

/** The number of a kind, 1 to 40. */
export const forgeryNumber = (kind: ForgeryKind): number => forgeryKinds.indexOf(kind) + 1;
