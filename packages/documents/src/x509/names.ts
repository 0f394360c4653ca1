import {
  type DerNode,
  DerReader,
  hexOf,
  KeptByBytes,
  nothing,
  oidOf,
  rawOf,
  sameBytes,
  tags,
  textOf,
} from '../der/index.ts';
import { type Say, saidNothing, say } from './say.ts';

/** One attribute of a distinguished name. */
export interface NameAttribute {
  /** Object identifier of its type. */
  readonly type: string;
  /** Its text, or `#` and the DER in hex if it is not a character string (RFC 4514, 2.4). */
  readonly value: string;
  /** The tag of its string type, see `tags`. */
  readonly tag: number;
}

/** A distinguished name (X.501), in the order in which it is written. */
export interface Name {
  /** Its DER; a copy. */
  readonly raw: Uint8Array;
  /** Relative distinguished names; nearly always of one attribute each. */
  readonly rdns: readonly (readonly NameAttribute[])[];
  /** The first countryName in capitals, or "". */
  readonly country: string;
}

/** Object identifiers of attribute types that names print with a short name (RFC 4514, 3, and what Doc 9303-12 asks). */
const attributeTypes: Readonly<Record<string, string>> = {
  '2.5.4.3': 'CN',
  '2.5.4.4': 'SN',
  '2.5.4.5': 'serialNumber',
  '2.5.4.6': 'C',
  '2.5.4.7': 'L',
  '2.5.4.8': 'ST',
  '2.5.4.9': 'street',
  '2.5.4.10': 'O',
  '2.5.4.11': 'OU',
  '2.5.4.12': 'title',
  '2.5.4.42': 'GN',
  '2.5.4.97': 'organizationIdentifier',
  '0.9.2342.19200300.100.1.25': 'DC',
  '0.9.2342.19200300.100.1.1': 'UID',
  '1.2.840.113549.1.9.1': 'emailAddress',
};

const COUNTRY = '2.5.4.6';

/** The attributes of a Name element; empty for other elements. */
export const readName = (node: DerNode, field: string, to: Say): Name => {
  if (node === nothing) return { raw: new Uint8Array(0), rdns: [], country: '' };
  const known = kept.find(node.source, node.start, node.end);
  if (known !== undefined) return known;
  const said = to.findings.length;
  const name = nameFrom(node, field, to);
  // One of which something is to be said is read each time, for where it stands.
  if (saidNothing(to, said)) kept.keep(name.raw, name);
  return name;
};

/** Issuers are named in every certificate and by every signer. */
const kept = new KeptByBytes<Name>(2048, 512);

const nameFrom = (node: DerNode, field: string, to: Say): Name => {
  const rdns: NameAttribute[][] = [];
  let country = '';
  const reader = DerReader.inside(node);
  while (reader.more) {
    const set = reader.enter(tags.set);
    const rdn: NameAttribute[] = [];
    while (set.more) {
      const pair = set.enter(tags.sequence);
      const type = oidOf(pair.take(tags.oid));
      const value = pair.next();
      if (value === nothing) break;
      const text = textOf(value);
      if (text === undefined || (type === COUNTRY && value.tag !== tags.printableString))
        say(
          to,
          'document.x509.name.string-type',
          factsOf(type, field, value),
          value.start,
          value.end,
        );
      rdn.push({ type, value: text ?? `#${hexOf(rawOf(value))}`, tag: value.tag });
      if (type === COUNTRY && country === '') country = (text ?? '').trim().toUpperCase();
    }
    rdns.push(rdn);
  }
  if (reader.fault !== undefined)
    say(to, 'document.x509.name.string-type', factsOf('', field, node), node.start, node.end);
  return { raw: new Uint8Array(rawOf(node)), rdns, country };
};

const factsOf = (type: string, field: string, value: DerNode): Record<string, string> => ({
  type: attributeTypes[type] ?? type,
  field,
  tag: `0x${value.tag.toString(16).padStart(2, '0')}`,
});

/** A name as people write it, the most particular part first: `CN=CSCA07, O=bund, C=DE` (RFC 4514). */
export const formatName = (name: Name): string =>
  name.rdns
    .toReversed()
    .map((rdn) => rdn.map(formatAttribute).join('+'))
    .join(', ');

const formatAttribute = ({ type, value, tag }: NameAttribute): string =>
  `${attributeTypes[type] ?? type}=${isText(tag) ? escaped(value) : value}`;

const isText = (tag: number): boolean => TEXT_TAGS.has(tag);

const TEXT_TAGS: ReadonlySet<number> = new Set([
  tags.utf8String,
  tags.printableString,
  tags.ia5String,
  tags.numericString,
  tags.visibleString,
  tags.generalString,
  tags.teletexString,
  tags.bmpString,
  tags.universalString,
]);

/** RFC 4514, 2.4; control characters too, so that no name can imitate another on a screen. */
const escaped = (value: string): string =>
  value
    .replace(/[\\",+;<>]|^[# ]| $/gu, (character) => `\\${character}`)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is replaced
    .replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069]/gu, (character) =>
      [...new TextEncoder().encode(character)]
        .map((octet) => `\\${octet.toString(16).padStart(2, '0')}`)
        .join(''),
    );

/**
 * A text that two names share exactly if they are the same name by RFC 5280, 7.1: string types do not count, nor does
 * case, nor how many blanks stand between words; the order of relative names does, that of attributes within one does not.
 */
export const nameKey = (name: Name): string =>
  name.rdns.map((rdn) => rdn.map(attributeKey).sort().join('+')).join(',');

/** As {@link nameKey}, with the order of relative names not counting: how some states write issuer and subject. */
export const looseNameKey = (name: Name): string =>
  name.rdns
    .flatMap((rdn) => rdn.map(attributeKey))
    .sort()
    .join(',');

const attributeKey = ({ type, value, tag }: NameAttribute): string =>
  isText(tag)
    ? `${type}=${value
        .normalize('NFKC')
        .toLowerCase()
        .trim()
        .replace(/\s+/gu, ' ')
        .replace(/[\\,+#]/gu, '\\$&')}`
    : `${type}=${value}`;

/** Whether two names are written with the same bytes. */
export const sameRawName = (a: Name, b: Name): boolean => a === b || sameBytes(a.raw, b.raw);

/** Whether two names are the same by RFC 5280, 7.1; see {@link nameKey}. */
export const sameName = (a: Name, b: Name): boolean =>
  sameRawName(a, b) || nameKey(a) === nameKey(b);
