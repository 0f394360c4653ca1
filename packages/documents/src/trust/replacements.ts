import type { SignerId } from '../cms/index.ts';
import type { Steps } from '../crypto/index.ts';
import {
  contentOf,
  type DerNode,
  DerReader,
  implicitTag,
  octetsOf,
  rawOf,
  tags,
  textOf,
} from '../der/index.ts';
import { type Certificate, readCertificate, readName, serialOf } from '../x509/index.ts';
import { knownDefectsOf } from './known-defects.ts';
import type { KnownDefect, TrustStore } from './model.ts';
import type { NamedSigner } from './named-signer.ts';

/** Something in the place of something wrong, and the entry that brings it. */
export interface Replacement<T> {
  readonly value: T;
  readonly defect: KnownDefect;
  /** The list as the operator knows it. */
  readonly list: string;
}

/** What trusted defect lists put in the place of something wrong in all documents of a signer (BSI TR-03129-2, 7.3). */
export interface Replacements {
  /** Of the signer, in the place of one that is encoded wrongly (id-CertReplaced). It has to lead to an anchor like any other. */
  readonly certificate?: Replacement<Certificate>;
  /** How EF.SOD should name its signer (id-sodWrongSignerIdentifier). */
  readonly signerId?: Replacement<SignerId>;
  /** The country that the signer's certificate should have (id-IssuingCountryDefect). */
  readonly country?: Replacement<string>;
  /** EF.CardSecurity as it should be (id-CardSecurityMalformed), signed like any other. */
  readonly cardSecurity?: Replacement<Uint8Array>;
}

/** Those for a signer by any of its names; of several lists the latest edition counts. */
export function* replacementsOf(
  store: TrustStore,
  named: readonly NamedSigner[],
): Steps<Replacements> {
  const defects = store.defects.filter(
    ({ type, trust }) => trust === 'trusted' && Object.hasOwn(readers, type),
  );
  if (defects.length === 0) return {};
  const found: { -readonly [Kind in keyof Replacements]: Replacements[Kind] } = {};
  const sources = new Map(store.sources.map((source) => [source.id, source]));
  const editionOf = ({ source }: KnownDefect): string => sources.get(source)?.edition ?? '';
  const known = yield* knownDefectsOf({ defects }, { named });
  for (const defect of known.toSorted((a, b) => (editionOf(a) < editionOf(b) ? 1 : -1))) {
    const { certificate, signerId, country, cardSecurity } = replacementIn(defect) ?? {};
    const by = { defect, list: sources.get(defect.source)?.name ?? defect.list };
    if (certificate !== undefined) found.certificate ??= { value: certificate, ...by };
    if (signerId !== undefined) found.signerId ??= { value: signerId, ...by };
    if (country !== undefined) found.country ??= { value: country, ...by };
    if (cardSecurity !== undefined) found.cardSecurity ??= { value: cardSecurity, ...by };
  }
  return found;
}

type Values = { readonly [Kind in keyof Replacements]?: NonNullable<Replacements[Kind]>['value'] };

/** What one entry brings; undefined where it brings nothing, or nothing that can be read. */
export const replacementIn = ({ type, parameters }: KnownDefect): Values | undefined => {
  const reader = DerReader.over(parameters);
  const node = reader.next();
  return reader.fault !== undefined || reader.more ? undefined : readers[type]?.(node);
};

const DEFECTS = '0.4.0.127.0.7.3.1.5';

const readers: Readonly<Record<string, (node: DerNode) => Values | undefined>> = {
  [`${DEFECTS}.1.2`]: (node) => {
    const { certificate } = readCertificate(new Uint8Array(rawOf(node)), 'defect list');
    return certificate === undefined ? undefined : { certificate };
  },
  [`${DEFECTS}.2.4`]: (node) => {
    const signerId = signerIdIn(node);
    return signerId === undefined ? undefined : { signerId };
  },
  [`${DEFECTS}.2.5`]: (node) => {
    const country = textOf(node)?.trim() ?? '';
    return /^[A-Z]{2,3}$/.test(country) ? { country } : undefined;
  },
  [`${DEFECTS}.4.1`]: (node) => {
    const bytes = node.tag === tags.octetString ? octetsOf(node) : rawOf(node);
    return bytes?.[0] === tags.sequence ? { cardSecurity: new Uint8Array(bytes) } : undefined;
  },
};

/** SignerIdentifier (RFC 5652, 5.3). */
const signerIdIn = (node: DerNode): SignerId | undefined => {
  if (node.tag === implicitTag(0)) return { kind: 'key-id', keyId: contentOf(node) };
  if (node.tag !== tags.sequence) return undefined;
  const pair = DerReader.inside(node);
  const issuer = readName(pair.take(tags.sequence), 'signer', {
    source: '',
    base: 0,
    findings: [],
  });
  const serial = serialOf(pair.take(tags.integer));
  return pair.fault !== undefined || pair.more
    ? undefined
    : { kind: 'issuer-serial', issuer, serial };
};
