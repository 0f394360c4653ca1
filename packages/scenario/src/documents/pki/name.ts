import { oid, printable, sequence, setOf, utf8Text } from '../encoding/der.ts';
import { oids } from '../encoding/oids.ts';

/** A distinguished name, in the order of its parts. */
export interface DistinguishedName {
  readonly country: string;
  readonly organization: string;
  readonly unit?: string;
  readonly common: string;
  readonly serial?: string;
}

/** The organisation that every certificate of the factory names, so that no duty trust store can overlook it (R67). */
export const trainingOrganization = 'Amirani training - no real state';

/** The name in DER: country and serial number as PrintableString, the rest as UTF8String (Doc 9303-12, 7.1.1). */
export const nameBytes = (name: DistinguishedName): Uint8Array => {
  const { country, organization, unit, common, serial } = name;
  return sequence(
    part(oids.countryName, printable(country)),
    part(oids.organizationName, utf8Text(organization)),
    ...(unit === undefined ? [] : [part(oids.organizationalUnitName, utf8Text(unit))]),
    ...(serial === undefined ? [] : [part(oids.serialNumber, printable(serial))]),
    part(oids.commonName, utf8Text(common)),
  );
};

const part = (type: string, value: Uint8Array): Uint8Array => setOf(sequence(oid(type), value));
