// biome-ignore-all lint/correctness/noNodejsModules: a helper of tests, left out of the build
import { X509Certificate } from 'node:crypto';
import type { FactoryDocument } from '../exhibit.ts';
import type { DocumentFactory } from '../factory.ts';
import { issuerOf } from '../states/issuer.ts';
import { certificateText, cmsContentUnverified, cmsSigners, revokedSerials } from './oracles.ts';

/** What an outsider sees of who signed a security object. */
export const observeSigner = (
  document: FactoryDocument,
  signed: Uint8Array,
  factory: DocumentFactory,
): readonly string[] => {
  const { certificates, text } = cmsSigners(signed);
  const { roots, revoked } = materialOf(factory);
  // Of several, the one that another of them issued.
  const signer =
    certificates.find(({ issuer }) =>
      certificates.some((other) => certificates.length > 1 && other.subject === issuer),
    ) ?? certificates[0];
  if (signer === undefined) return ['no signer'];
  const told = /signingTime[\s\S]*?UTCTIME:(\w+ +\d+ [\d:]+ \d{4})/.exec(text)?.[1];
  const printed = certificateText(signer);
  const usage = usagePeriod(printed);
  const late = told !== undefined && Date.parse(`${told} UTC`) > usage.to;
  const types = documentTypes(printed);
  const code = document.zone[0]?.slice(0, 1) ?? '';
  return [
    ...(certificates.length > 1 ? ['several certificates'] : []),
    ...(roots.some((root) => verifies(signer, root)) ? [] : ['chain']),
    ...(late ? ['usage period'] : []),
    ...(revoked.has(signer.serialNumber) ? ['revoked'] : []),
    ...(signer.subject.includes(`C=${issuerOf(document.state).country}`) ? [] : ['country']),
    ...(types !== undefined && !types.includes(code) ? ['document type'] : []),
  ];
};

const verifies = (certificate: X509Certificate, root: X509Certificate): boolean => {
  try {
    return certificate.verify(root.publicKey);
  } catch {
    return false;
  }
};

interface Material {
  readonly roots: readonly X509Certificate[];
  readonly revoked: ReadonlySet<string>;
}

const kept = new WeakMap<DocumentFactory, Material>();

/** Self-signed certificates of the master list, and serial numbers of all revocation lists. */
const materialOf = (factory: DocumentFactory): Material => {
  let material = kept.get(factory);
  if (material === undefined) {
    const list = factory.trust().find(({ name }) => name.endsWith('.ml'));
    const content = cmsContentUnverified(list?.bytes ?? new Uint8Array());
    material = {
      roots: listed(content).filter((certificate) => certificate.checkIssued(certificate)),
      revoked: new Set(
        factory
          .trust()
          .filter(({ name }) => name.endsWith('.crl'))
          .flatMap(({ bytes }) => revokedSerials(bytes)),
      ),
    };
    kept.set(factory, material);
  }
  return material;
};

/** The certificates in a CSCAMasterList: SEQUENCE { version, SET OF Certificate }. */
const listed = (content: Buffer): readonly X509Certificate[] => {
  const certificates: X509Certificate[] = [];
  const set = contentsAt(content, contentsAt(content, 0).from + 3);
  for (let at = set.from; at < set.to; ) {
    const { to } = contentsAt(content, at);
    certificates.push(new X509Certificate(content.subarray(at, to)));
    at = to;
  }
  return certificates;
};

const contentsAt = (bytes: Buffer, at: number): { readonly from: number; readonly to: number } => {
  const first = bytes[at + 1] ?? 0;
  const size = first < 128 ? 0 : first - 128;
  const from = at + 2 + size;
  return { from, to: from + (size === 0 ? first : bytes.readUIntBE(at + 2, size)) };
};

const usagePeriod = (text: string): { readonly to: number } => ({
  to: Date.parse(
    /Private Key Usage Period:[\s\S]*?Not After: ([^\n]+?) GMT/.exec(text)?.[1]?.concat(' UTC') ??
      '',
  ),
});

const documentTypes = (text: string): readonly string[] | undefined => {
  const list = /2\.23\.136\.1\.1\.6\.2:\s*\n\s*(.+)/.exec(text)?.[1];
  // 0...1...P. and so on: the letters are what prints.
  return list === undefined ? undefined : [...(list.match(/[A-Z]/g) ?? [])];
};
