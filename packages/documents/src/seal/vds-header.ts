import { country, isFictitious } from '@amirani/core';
import type { BytePlace } from '../check/finding.ts';
import { decodeC40 } from './c40.ts';
import type { SaySeal } from './findings.ts';
import type { SealHeader } from './model.ts';
import { decodeVdsDate, numberOf } from './vds-date.ts';

/** A header and where the message zone begins; undefined where the seal ends before. */
export interface VdsHeader {
  readonly header: SealHeader;
  readonly end: number;
}

/**
 * Reads the header of a VDS (Doc 9303-13, 2.2): magic constant, version, issuing state, signer and certificate
 * reference, dates of issue and of signature, profile.
 */
export const readVdsHeader = (
  bytes: Uint8Array,
  source: string,
  say: SaySeal,
): VdsHeader | undefined => {
  const place = (offset: number, length: number): BytePlace => ({ source, offset, length });
  const raw = bytes[1];
  if (raw === undefined || bytes.length < 18) {
    say('document.seal.header.truncated', {}, place(0, bytes.length));
    return undefined;
  }
  if (raw > 3) {
    say('document.seal.header.version', { version: raw + 1 }, place(1, 1));
    return undefined;
  }
  if (raw < 2) say('document.seal.header.version-unpublished', { version: raw + 1 }, place(1, 1));
  const issuing = decodeC40(bytes.subarray(2, 4));
  if (issuing.problemAt >= 0)
    say('document.seal.header.c40', { what: 'issuing state' }, place(2, 2));
  const reference = readReference(bytes, raw === 3, source, say);
  if (reference === undefined) return undefined;
  const { signer, certificateReference, end } = reference;
  const date = (offset: number, what: string) => {
    const value = decodeVdsDate(bytes.subarray(offset, offset + 3));
    if (value === undefined) say('document.seal.header.date', { what }, place(offset, 3));
    return value;
  };
  const header: SealHeader = {
    version: raw + 1,
    issuingState: issuing.problemAt < 0 ? issuing.text.trimEnd() || undefined : undefined,
    signer,
    certificateReference,
    issuedOn: date(end, 'date of issue'),
    signedOn: date(end + 3, 'date of signature'),
    documentRef: numberOf(bytes.subarray(end + 6, end + 8)),
    type: undefined,
    places: {
      version: place(1, 1),
      issuingState: place(2, 2),
      signer: place(4, 4),
      certificateReference: place(4, end - 4),
      issuedOn: place(end, 3),
      signedOn: place(end + 3, 3),
      documentRef: place(end + 6, 2),
    },
  };
  judge(header, say);
  return { header, end: end + 8 };
};

interface Reference {
  readonly signer: string | undefined;
  readonly certificateReference: string | undefined;
  readonly end: number;
}

/**
 * Signer and certificate reference: nine characters up to version 3; from version 4 on the signer, two
 * hexadecimal digits of a length, and as many characters, which begin a new pair of bytes. Seals exist whose
 * length is decimal, and German arrival attestations that say version 4 and have the nine characters of version
 * 3: the first form behind which two dates follow is taken, and named where it is not the standard's.
 */
const readReference = (
  bytes: Uint8Array,
  variable: boolean,
  source: string,
  say: SaySeal,
): Reference | undefined => {
  const forms = variable ? variableForms(bytes) : [{ ...fixedForm(bytes), code: undefined }];
  const found = forms.find(({ end }) => hasDates(bytes, end)) ?? forms[0];
  if (found === undefined) {
    const length = decodeC40(bytes.subarray(4, 8)).text.slice(4);
    say('document.seal.header.reference-length', { length }, { source, offset: 4, length: 4 });
    return undefined;
  }
  const place: BytePlace = { source, offset: 4, length: found.end - 4 };
  if (bytes.length < found.end + 8) {
    say('document.seal.header.truncated', {}, { source, offset: 0, length: bytes.length });
    return undefined;
  }
  if (found.code !== undefined) say(found.code, {}, place);
  if (found.signer === undefined || found.certificateReference === undefined)
    say('document.seal.header.c40', { what: 'certificate reference' }, place);
  return found;
};

interface Form extends Reference {
  readonly code:
    | 'document.seal.header.decimal-length'
    | 'document.seal.header.fixed-reference'
    | undefined;
}

const variableForms = (bytes: Uint8Array): readonly Form[] => {
  const { text, problemAt } = decodeC40(bytes.subarray(4, 8));
  const digits = text.slice(4);
  const forms: Form[] = [];
  const add = (length: number, code: Form['code']): void => {
    const end = 8 + 2 * Math.ceil(length / 3);
    const reference = decodeC40(bytes.subarray(8, end));
    const certificateReference =
      reference.problemAt < 0 ? serial(reference.text.slice(0, length)) : undefined;
    forms.push({ signer: text.slice(0, 4), certificateReference, end, code });
  };
  if (problemAt < 0 && /^[0-9A-F]{2}$/.test(digits) && digits !== '00') {
    add(Number.parseInt(digits, 16), undefined);
    if (/^[1-9]\d$/.test(digits)) add(Number(digits), 'document.seal.header.decimal-length');
  }
  const fixed = fixedForm(bytes);
  if (fixed.signer !== undefined && hasDates(bytes, fixed.end))
    forms.push({ ...fixed, code: 'document.seal.header.fixed-reference' });
  return forms;
};

const fixedForm = (bytes: Uint8Array): Reference => {
  const { text, problemAt } = decodeC40(bytes.subarray(4, 10));
  return problemAt < 0
    ? { signer: text.slice(0, 4), certificateReference: serial(text.slice(4)), end: 10 }
    : { signer: undefined, certificateReference: undefined, end: 10 };
};

const hasDates = (bytes: Uint8Array, at: number): boolean =>
  decodeVdsDate(bytes.subarray(at, at + 3)) !== undefined &&
  decodeVdsDate(bytes.subarray(at + 3, at + 6)) !== undefined;

/** A serial number is a number: zeros in front say nothing. */
const serial = (text: string): string => text.trim().replace(/^0+(?=.)/, '');

const judge = (header: SealHeader, say: SaySeal): void => {
  const { issuingState, certificateReference, issuedOn, signedOn, places } = header;
  if (issuedOn !== undefined && signedOn !== undefined && signedOn < issuedOn)
    say('document.seal.header.order', { issuedOn, signedOn }, ...at(places, 'signedOn'));
  if (certificateReference === '0')
    say('document.seal.header.test-reference', {}, ...at(places, 'certificateReference'));
  if (issuingState !== undefined && !isState(issuingState))
    say('document.seal.header.state', { code: issuingState }, ...at(places, 'issuingState'));
};

/** Whether some issuer has this code: ISO 3166-1, Doc 9303-3 section 5, or the synthetic world. */
const isState = (code: string): boolean => country(code) !== undefined || isFictitious(code);

const at = (places: SealHeader['places'], name: string): readonly BytePlace[] => {
  const place = places[name];
  return place === undefined ? [] : [place];
};
