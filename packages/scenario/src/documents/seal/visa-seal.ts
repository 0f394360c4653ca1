import type { CivilDate } from '@amirani/core';
import type { EcKey } from '../crypto/ec.ts';
import { signEcdsa } from '../crypto/ec.ts';
import { concat, fromNumber, toHex } from '../encoding/bytes.ts';
import { tlv } from '../encoding/der.ts';
import type { VisaParticulars } from '../issue/particulars.ts';
import type { Certificate } from '../pki/certificate.ts';
import { c40 } from './c40.ts';

/** What a visa's seal says. */
export interface VisaSeal {
  /** Three letters. */
  readonly state: string;
  readonly issued: CivilDate;
  readonly format: 'MRV-A' | 'MRV-B';
  readonly zone: readonly string[];
  readonly visa: VisaParticulars;
  readonly signer: Certificate;
}

/** The visible digital seal of a visa sticker (Doc 9303-13, 2.3 and 3: version 4, definition 5D, category 01). */
export const visaSeal = (seal: VisaSeal): Uint8Array => {
  const { zone, visa, format, signer } = seal;
  const [first = '', second = ''] = zone;
  const message = concat(
    header(seal),
    // Both lines as far as the check digit of the date of expiry.
    tlv(format === 'MRV-A' ? 1 : 2, c40(first + second.slice(0, 28))),
    // Nought stands for as many entries as the holder likes.
    tlv(3, Uint8Array.of(visa.numberOfEntries === 'multiple' ? 0 : visa.numberOfEntries)),
    // Days, months, years.
    tlv(4, Uint8Array.of(visa.durationOfStay, 0, 0)),
    tlv(5, c40(visa.passportNumber)),
  );
  const signature = signEcdsa(signer.plan.key as EcKey, 'sha256', message, 'compact');
  return concat(message, tlv(0xff, signature));
};

const header = ({ state, issued, signer }: VisaSeal): Uint8Array => {
  const { country, common } = signer.plan.subject;
  const reference = toHex(signer.plan.serial).toUpperCase();
  const length = reference.length.toString(16).padStart(2, '0').toUpperCase();
  return concat(
    Uint8Array.of(0xdc, 3),
    c40(state),
    c40(country + common + length + reference),
    dateBytes(issued),
    dateBytes(issued),
    Uint8Array.of(0x5d, 0x01),
  );
};

/** MMDDYYYY as a number in three bytes. */
const dateBytes = (date: CivilDate): Uint8Array =>
  fromNumber(BigInt(date.slice(5, 7) + date.slice(8, 10) + date.slice(0, 4)), 3);
