import { openSod } from '@amirani/documents/chip';
import { documentFactory } from '@amirani/scenario/documents';
import { element, partsOf } from './ber.ts';

/** What right inputs the damaged ones are made of, and what was signed in them. */
export interface FuzzCorpus {
  /** EF.SOD of every kind of key that the factory's states sign with. */
  readonly sods: readonly Uint8Array[];
  /** Content of each of them. */
  readonly signedContents: readonly Uint8Array[];
  /** Other files of chips, by name. */
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  /** Certificates and revocation lists. */
  readonly certificates: readonly Uint8Array[];
  /** Master lists of a few certificates, and the whole one. */
  readonly lists: readonly Uint8Array[];
  readonly wholeList: Uint8Array;
}

const DAY = '2026-03-31' as Parameters<typeof documentFactory>[0]['referenceDate'];
const DOCUMENTS = 16;
const LARGEST_FILE = 4_000;

/** Takes the right inputs from the document factory. */
export const fuzzCorpus = (): FuzzCorpus => {
  const factory = documentFactory({ seed: 9303, referenceDate: DAY });
  const sods = new Map<string, Uint8Array>();
  const files = new Map<string, { name: string; bytes: Uint8Array }>();
  for (let number = 0; number < DOCUMENTS; number++)
    for (const document of factory.genuine(number).documents)
      for (const { name, bytes } of document.chip()?.files ?? [])
        if (name === 'EF.SOD') sods.set(`${document.state}`, bytes);
        else if (bytes.length <= LARGEST_FILE)
          files.set(`${document.state} ${name}`, { name, bytes });
  const opened = [...sods.values()].map((bytes) => {
    const { sod } = openSod(bytes);
    if (sod === undefined) throw new Error('a right security object was not read');
    return { bytes, sod };
  });
  const trust = factory.trust().map(({ bytes }) => bytes);
  const wholeList = trust.find((bytes) => openSod(bytes).sod !== undefined);
  if (wholeList === undefined) throw new Error('the factory has no master list');
  const own = opened.flatMap(({ sod }) => sod.signedData.certificates.map(({ raw }) => raw));
  return {
    sods: opened.map(({ bytes }) => bytes),
    signedContents: opened.map(({ sod }) => sod.signedData.content ?? new Uint8Array(0)),
    files: [...files.values()],
    certificates: [...own, ...trust.filter((bytes) => bytes.length < LARGEST_FILE)],
    lists: [1, 2, 3].map((count) => shortened(wholeList, count)),
    wholeList,
  };
};

/** The same list with its first certificates only; its signature is then over other bytes. */
const shortened = (list: Uint8Array, count: number): Uint8Array => {
  const [type, wrapper] = partsOf(list);
  const [signedData] = partsOf(wrapper ?? list);
  const [version, digests, content, ...others] = partsOf(signedData ?? list);
  const [contentType, explicit] = partsOf(content ?? list);
  const [octets] = partsOf(explicit ?? list);
  const [inner] = [octets ?? list].map((one) => one.subarray(headerOf(one)));
  const [listVersion, set] = partsOf(inner ?? list);
  const certificates = partsOf(set ?? list).slice(0, count);
  const shorter = element(0x30, listVersion ?? list, element(0x31, ...certificates));
  const made = element(0x30, contentType ?? list, element(0xa0, element(0x04, shorter)));
  const body = element(0x30, version ?? list, digests ?? list, made, ...others);
  return element(0x30, type ?? list, element(0xa0, body));
};

/** Octets of tag and length. */
const headerOf = (bytes: Uint8Array): number => {
  const first = bytes[1] ?? 0;
  return first < 0x80 ? 2 : 2 + (first & 0x7f);
};
