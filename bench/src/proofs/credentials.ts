import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import {
  type Credential,
  type credentialSchema,
  didKeyDocument,
  issueStatusList,
  qrText,
  seedIssuer,
  verifyCredential,
} from '@amirani/academy/credential';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { certificateOf, everyClaim, LIST } from '../credentials/certificates.ts';
import { verifiedInPage } from '../credentials/offline-page.ts';
import { otherAccepts, otherSigns } from '../credentials/other-implementation.ts';
import { readPicture } from '../credentials/qr-picture.ts';
import { everyTampering, type Tampering } from '../credentials/tampering.ts';
import type { Proof } from '../proof.ts';

const NOW = '2026-11-26T20:00:00Z';
/** Requirement: this number of changed certificates, all rejected. */
const TAMPERED = 1000;
const seed = new Uint8Array(32).fill(7);
const issuer = seedIssuer('Border Academy of Utopia', seed);
const issuers = [didKeyDocument(issuer.id)].flatMap((document) => document ?? []);

/** Certificates of all courses: verified by two implementations, tampered with, withdrawn, put into QR codes and read from them. */
export const credentialsProof: Proof = {
  name: 'credentials',
  run: async () => {
    const certificates = await Promise.all(
      (await everyClaim()).map((claim, at) => certificateOf(claim, issuer, 1000 + at)),
    );
    const list = await statusList([7]);
    const verified = await verifiedTwice(certificates, list);
    const [first] = certificates;
    if (first === undefined) throw new Error('there are courses');
    const tampered = await tampering(first, list);
    const withdrawal = await withdrawn(first);
    const qr = await pictures(certificates, list);
    const { text } = qrText(first);
    const page = await verifiedInPage(text, NOW);
    const inPage = page.said as { result: string; name: string };
    const passed =
      verified.ours === certificates.length &&
      verified.others === certificates.length &&
      verified.schema === certificates.length &&
      verified.otherSigned === certificates.length &&
      tampered.changed >= TAMPERED &&
      tampered.accepted === 0 &&
      tampered.acceptedByOther === 0 &&
      tampered.schemasDiffer === 0 &&
      withdrawal.before.every(Boolean) &&
      !withdrawal.after.some(Boolean) &&
      qr.carried === certificates.length &&
      qr.readAndVerified === certificates.length &&
      page.requests === 0 &&
      inPage.name === first.credentialSubject.identifier[0].identityHash;
    return { passed, result: { verified, tampered, withdrawal, qr, page } };
  },
};

const statusList = (places: readonly number[]) =>
  issueStatusList(new Set(places), {
    ...{ id: LIST, issuer, validFrom: '2026-11-01T00:00:00Z', validUntil: '2027-01-01T00:00:00Z' },
  });

const accepts = async (given: unknown, list: unknown): Promise<boolean> =>
  (await verifyCredential(given, { at: NOW, issuers, statusLists: [list] })).result === 'met';

/** By ours and by `@digitalbazaar/vc`; the shape also by a validator of JSON Schema. */
const verifiedTwice = async (certificates: readonly Credential[], list: unknown) => {
  const fits = validator();
  const counts = {
    certificates: certificates.length,
    ours: 0,
    others: 0,
    schema: 0,
    otherSigned: 0,
  };
  for (const one of certificates) {
    if (await accepts(one, list)) counts.ours += 1;
    if (await otherAccepts(one, list, NOW)) counts.others += 1;
    if (fits(one)) counts.schema += 1;
    const { proof, ...unsigned } = one;
    const signed = await otherSigns(unsigned, issuer, seed, proof.created);
    // Ed25519 is deterministic: the other one's proof is not only accepted, it is the same.
    if (isDeepStrictEqual(signed, one) && (await accepts(signed, list))) counts.otherSigned += 1;
  }
  return counts;
};

/** The published schema, as everybody else reads it. */
const validator = (): ((value: unknown) => boolean) => {
  const file = new URL('../../../docs/reference/credential.schema.json', import.meta.url);
  const validate = new Ajv2020({
    strict: true,
    strictRequired: false,
    strictTuples: false,
  }).compile(JSON.parse(readFileSync(file, 'utf8')) as typeof credentialSchema);
  return (value) => validate(value) === true;
};

/** Changes of every part of a certificate, of its list, and of the text of its QR code. */
const tampering = async (credential: Credential, list: unknown) => {
  const random = randomOf(20_261_126);
  const fits = validator();
  const all = everyTampering(credential, random);
  const lists = everyTampering(list, random);
  const accepted: string[] = [];
  const acceptedByOther: string[] = [];
  const sameMeaning: string[] = [];
  let [stoppedByForm, stoppedByProof, stoppedOtherwise, schemasDiffer] = [0, 0, 0, 0];
  const nameOf = ({ at, kind }: Tampering): string => `${at}: ${kind}`;
  for (const change of all) {
    const { result, checks } = await verifyCredential(change.value, {
      ...{ at: NOW, issuers, statusLists: [list] },
    });
    const form = checks[0]?.result === 'failed';
    if (result === 'met') accepted.push(nameOf(change));
    else if (form) stoppedByForm += 1;
    else if (checks[1]?.code === 'credential.proof.broken') stoppedByProof += 1;
    else stoppedOtherwise += 1;
    if (form === fits(change.value)) schemasDiffer += 1;
    if (await otherAccepts(change.value, list, NOW))
      (isSameMeaning(change) ? sameMeaning : acceptedByOther).push(nameOf(change));
  }
  for (const change of lists) {
    if (await accepts(credential, change.value)) accepted.push(`status list ${nameOf(change)}`);
  }
  const codes = changedCodes(qrText(credential).text, random);
  for (const code of codes) if (await accepts(code, list)) accepted.push('QR code');
  return {
    changed: all.length,
    kinds: [...new Set(all.map(({ kind }) => kind))].length,
    places: [...new Set(all.map(({ at }) => at))].length,
    ...{ stoppedByForm, stoppedByProof, stoppedOtherwise, schemasDiffer },
    statusListsChanged: lists.length,
    codesChanged: codes.length,
    accepted: accepted.length,
    acceptedByOther: acceptedByOther.length,
    names: [...accepted, ...acceptedByOther].slice(0, 20),
    /** Another form of the same: ours refuses these as well. */
    sameMeaningForOther: sameMeaning,
  };
};

/** Base58 with a space behind it is read by the other one as if it were not there: the signature is the same. */
const isSameMeaning = ({ at, kind }: Tampering): boolean =>
  kind === 'space put after' && at === 'proof/proofValue';

const CODE = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';

const changedCodes = (text: string, random: () => number): readonly string[] =>
  Array.from({ length: 200 }, () => {
    const at = Math.floor(random() * text.length);
    const letter = CODE[Math.floor(random() * CODE.length)] ?? '';
    return letter === text[at]
      ? text.slice(0, -1)
      : text.slice(0, at) + letter + text.slice(at + 1);
  });

/** Before and after it is on the list, by both implementations. */
const withdrawn = async (credential: Credential) => {
  const place = Number(credential.credentialStatus.statusListIndex);
  const [before, after] = [await statusList([place - 1, place + 1]), await statusList([place])];
  return {
    before: [await accepts(credential, before), await otherAccepts(credential, before, NOW)],
    after: [await accepts(credential, after), await otherAccepts(credential, after, NOW)],
  };
};

/** The QR code of each certificate as a picture, read by another implementation and verified from what it read. */
const pictures = async (certificates: readonly Credential[], list: unknown) => {
  const sizes: { letters: number; version: number; level: string }[] = [];
  let [carried, readAndVerified] = [0, 0];
  for (const one of certificates) {
    const { carries, text, level } = qrText(one);
    if (carries === 'credential') carried += 1;
    const { version, read } = await readPicture(text, level);
    sizes.push({ letters: text.length, version, level });
    if (read === text && (await accepts(read, list))) readAndVerified += 1;
  }
  const versions = sizes.map(({ version }) => version);
  return {
    ...{ carried, readAndVerified },
    jsonBytes: range(certificates.map((one) => Buffer.byteLength(JSON.stringify(one)))),
    letters: range(sizes.map(({ letters }) => letters)),
    versions: range(versions),
    levels: [...new Set(sizes.map(({ level }) => level))],
  };
};

const range = (values: readonly number[]) => ({
  least: Math.min(...values),
  most: Math.max(...values),
});

/** Park and Miller's minimal standard: the same changes at each run. */
const randomOf = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
};
