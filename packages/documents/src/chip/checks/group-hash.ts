import type { Check } from '../../check/check.ts';
import type { BytePlace } from '../../check/finding.ts';
import { digest, digestOctets, type HashName, type Steps } from '../../crypto/index.ts';
import { sameBytes } from '../../der/index.ts';
import { hashByOid } from '../../x509/index.ts';
import { isFilling } from '../files/filling.ts';
import type { ChipFile } from '../files/gather.ts';
import type { ChipFileName } from '../files/names.ts';
import type { GroupHash, SecurityObject } from '../lds/security-object.ts';
import { tlvAt } from '../lds/tlv.ts';
import { CheckDraft } from './check-draft.ts';
import { placeOfFile, type Situation } from './situation.ts';

/** What data groups are compared with. */
export interface HashSource {
  /** Undefined without a readable EF.SOD. */
  readonly securityObject: SecurityObject | undefined;
  /** The signature of EF.SOD is right: its content is from the issuer. */
  readonly signed: boolean;
}

/**
 * Compares a data group with its hash in EF.SOD (BSI TR-03135-1, 5.6.4.4.2). A hash that is equal counts only where the
 * signature of EF.SOD is right: a forger who replaces a data group can also write its hash.
 */
export function* checkGroupHash(
  number: number,
  file: ChipFileName,
  situation: Situation,
  source: HashSource,
): Steps<Check<`dg${number}.hash`>> {
  const draft = new CheckDraft(`dg${number}.hash` as const);
  const given = situation.all(file);
  const { securityObject } = source;
  if (securityObject === undefined) return withoutSod(draft, file, given, situation);
  const listed = securityObject.hashes.filter((hash) => hash.number === number);
  const places = listed.flatMap(({ place }) => (place === undefined ? [] : [place]));
  const [first] = listed;
  if (given.length === 0)
    return first === undefined
      ? draft.say('document.chip.hash.not-there', { facts: { file } }).end('not-supported')
      : notGiven(draft, file, situation, places);
  if (first === undefined)
    return draft
      .say('document.chip.hash.not-listed', { facts: { file }, places: given.map(placeOfFile) })
      .end('failed');
  const hash = hashByOid(securityObject.hashOid);
  if (hash === undefined)
    return draft
      .say('document.chip.hash.algorithm', { facts: { oid: securityObject.hashOid } })
      .end('undetermined');
  if (listed.length > 1) draft.say('document.chip.hash.repeated', { facts: { file }, places });
  for (const one of given) yield* compare(draft, one, listed, hash);
  if (draft.has('failed')) return draft.end('failed');
  if (source.signed)
    return draft.end(draft.says('document.chip.hash.appended') ? 'undetermined' : 'successful');
  return draft.say('document.chip.hash.unsigned', { facts: { file } }).end('undetermined');
}

type Draft = CheckDraft<`dg${number}.hash`>;

const withoutSod = (
  draft: Draft,
  file: ChipFileName,
  given: readonly ChipFile[],
  situation: Situation,
): Check<`dg${number}.hash`> => {
  const sodGiven = situation.file('EF.SOD') !== undefined;
  if (given.length > 0) {
    draft.say('document.chip.hash.no-sod', { facts: { file } });
    return draft.end(
      !sodGiven && situation.absence('EF.SOD') === 'aborted' ? 'aborted' : 'undetermined',
    );
  }
  const reason = situation.absence(file);
  if (reason === 'aborted')
    return draft.say('document.chip.hash.aborted', { facts: { file } }).end('aborted');
  if (reason === 'access-denied')
    return draft.say('document.chip.hash.access-denied', { facts: { file } }).end('not-supported');
  return draft.say('document.chip.hash.nothing', { facts: { file } }).end('not-supported');
};

const notGiven = (
  draft: Draft,
  file: ChipFileName,
  situation: Situation,
  places: readonly BytePlace[],
): Check<`dg${number}.hash`> => {
  const said = { facts: { file }, places };
  switch (situation.absence(file)) {
    case 'absent':
      // Some chips report a missing file to a reader without terminal authentication.
      return draft
        .say('document.chip.hash.absent', said)
        .end(isKept(file) ? 'undetermined' : 'failed');
    case 'access-denied':
      return draft
        .say('document.chip.hash.access-denied', said)
        .end(isKept(file) ? 'not-supported' : 'undetermined');
    case 'aborted':
      return draft.say('document.chip.hash.aborted', said).end('aborted');
    case 'error':
      return draft.say('document.chip.hash.read-error', said).end('undetermined');
    case 'not-given':
      return draft.say('document.chip.hash.not-given', said).end('not-supported');
  }
};

/** Fingerprints and irises are kept from readers without terminal authentication; nothing else is. */
const isKept = (file: ChipFileName): boolean => file === 'DG3' || file === 'DG4';

function* compare(
  draft: Draft,
  file: ChipFile,
  listed: readonly GroupHash[],
  hash: HashName,
): Steps<void> {
  const computed = yield* digest(hash, file.bytes);
  const fits = (value: Uint8Array): boolean => listed.some((entry) => sameBytes(entry.hash, value));
  if (fits(computed)) return;
  const template = tlvAt(file.bytes, 0, file.bytes.length);
  const end = typeof template === 'string' ? file.bytes.length : template.to;
  if (end < file.bytes.length && fits(yield* digest(hash, file.bytes.subarray(0, end)))) {
    const place = { ...placeOfFile(file), offset: end, length: file.bytes.length - end };
    const facts = { file: file.file, length: place.length };
    const isNothing = isFilling(file.bytes.subarray(end));
    draft.say(isNothing ? 'document.chip.hash.trailing' : 'document.chip.hash.appended', {
      facts,
      places: [place],
    });
    return;
  }
  const inSod = listed.flatMap(({ place }) => (place === undefined ? [] : [place]));
  draft.say('document.chip.hash.differs', {
    facts: { file: file.file, algorithm: hash, name: file.name },
    places: [placeOfFile(file), ...inSod],
  });
}

/** Findings about hashes that do not have the length of their algorithm, or whose algorithm is outdated. */
export const sayHashForms = ({ hashOid, hashes }: SecurityObject, draft: CheckDraft): void => {
  const algorithm = hashByOid(hashOid);
  if (algorithm === undefined) {
    draft.say('document.chip.hash.algorithm', { facts: { oid: hashOid } });
    return;
  }
  if (algorithm === 'SHA-1')
    draft.say('document.sod.content.hash-outdated', { facts: { algorithm } });
  const expected = digestOctets[algorithm];
  for (const { number, hash, place } of hashes)
    if (hash.length !== expected)
      draft.say('document.sod.content.hash-length', {
        facts: { number, length: hash.length, algorithm, expected },
        places: place === undefined ? [] : [place],
      });
};
