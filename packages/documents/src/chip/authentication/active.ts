import type { Check } from '../../check/check.ts';
import type { BytePlace } from '../../check/finding.ts';
import {
  type EcKey,
  type HashName,
  hashNames,
  type PublicKey,
  type RsaKey,
  rsaPublic,
  type Steps,
  verifySignature,
} from '../../crypto/index.ts';
import { readPublicKey } from '../../x509/public-key.ts';
import { CheckDraft } from '../checks/check-draft.ts';
import type { SecurityInfo } from '../lds/security-infos.ts';
import type { ActiveAuthenticationRecord, Unfinished } from '../transcript/transcript.ts';
import type { KeyEvidence } from './key-evidence.ts';
import { checkRecovered, complement } from './recovery.ts';

/** What active authentication is replayed from. */
export interface ActiveAuthenticationInput {
  readonly record: ActiveAuthenticationRecord | Unfinished | undefined;
  /** DG15. */
  readonly evidence: KeyEvidence;
  /** SubjectPublicKeyInfo out of DG15; undefined if DG15 is missing or invalid. */
  readonly key: Uint8Array | undefined;
  /** DG14, which says the hash of an elliptic key. */
  readonly infos: readonly SecurityInfo[];
}

type Draft = CheckDraft<'active-authentication'>;

/**
 * Replays active authentication, Doc 9303-11, 6.1. An answer that is right under a key that is not proven to be the
 * issuer's is `undetermined`: anybody can answer for a key of his own.
 */
export function* checkActiveAuthentication(
  input: ActiveAuthenticationInput,
): Steps<Check<'active-authentication'>> {
  const { record, evidence, key } = input;
  const draft: Draft = new CheckDraft('active-authentication');
  if (evidence.state === 'none') {
    if (typeof record !== 'object')
      return draft.say('document.chip.aa.no-key').end('not-supported');
    return draft.say('document.chip.aa.key-missing').end('failed');
  }
  if (evidence.state !== 'given')
    return draft.say('document.chip.aa.key-not-given').end(evidence.result);
  if (record === undefined)
    return evidence.aborted
      ? draft.say('document.chip.aa.aborted').end('aborted')
      : draft.say('document.chip.aa.no-transcript').end('not-supported');
  if (record === 'aborted') return draft.say('document.chip.aa.aborted').end('aborted');
  if (record === 'refused') return draft.say('document.chip.aa.refused').end('failed');
  const info = key === undefined ? undefined : readPublicKey(key, 'DG15');
  if (info !== undefined) draft.add(info.findings);
  if (info?.key === undefined)
    return draft
      .say('document.chip.aa.key-unreadable', { places: evidence.places })
      .end(info === undefined || info.refused ? 'failed' : 'undetermined');
  if (record.challenge.length !== 8)
    draft.say('document.chip.aa.challenge-length', { facts: { length: record.challenge.length } });
  const result = yield* replay(draft, info.key, record, input.infos, evidence.places);
  if (result !== 'valid') return draft.end(result === 'invalid' ? 'failed' : 'undetermined');
  if (evidence.proven) return draft.end('successful');
  return draft.say('document.chip.aa.key-unsigned').end('undetermined');
}

type Outcome = 'valid' | 'invalid' | 'unsupported';

function* replay(
  draft: Draft,
  key: PublicKey,
  record: ActiveAuthenticationRecord,
  infos: readonly SecurityInfo[],
  places: readonly BytePlace[],
): Steps<Outcome> {
  if (key.type === 'rsa') return yield* replayRsa(draft, key, record, places);
  if (key.type === 'ec') return yield* replayEc(draft, key, record, infos, places);
  draft.say('document.chip.aa.unsupported', { facts: { why: key.type } });
  return 'unsupported';
}

function* replayRsa(
  draft: Draft,
  key: RsaKey,
  { challenge, response }: ActiveAuthenticationRecord,
  places: readonly BytePlace[],
): Steps<Outcome> {
  if (response.length > key.modulus.length) return invalid(draft, 'length', places);
  const recovered = yield* rsaPublic(key, response);
  if (recovered === undefined) return invalid(draft, 'length', places);
  const isBlock = ((recovered.at(-1) ?? 0) & 0x0f) === 0x0c;
  const block = isBlock ? recovered : complement(key.modulus, recovered);
  const answer = yield* checkRecovered(block, challenge);
  if (answer.result === 'invalid') return invalid(draft, answer.why, places);
  if (answer.result === 'unsupported') {
    draft.say('document.chip.aa.unsupported', { facts: { why: answer.why } });
    return 'unsupported';
  }
  const { hash, trailer } = answer;
  draft.say('document.chip.aa.trailer', { facts: { hash, trailer } });
  if (trailer === 'BC' && hash !== 'SHA-1')
    draft.say('document.chip.aa.hash-differs', { facts: { stated: 'SHA-1', hash } });
  return 'valid';
}

/** Object identifiers of plain ECDSA by their hash, BSI TR-03111, 5.2.1.1. */
const plainHashes: Readonly<Record<string, HashName>> = {
  '0.4.0.127.0.7.1.1.4.1.1': 'SHA-1',
  '0.4.0.127.0.7.1.1.4.1.2': 'SHA-224',
  '0.4.0.127.0.7.1.1.4.1.3': 'SHA-256',
  '0.4.0.127.0.7.1.1.4.1.4': 'SHA-384',
  '0.4.0.127.0.7.1.1.4.1.5': 'SHA-512',
};

function* replayEc(
  draft: Draft,
  key: EcKey,
  { challenge, response }: ActiveAuthenticationRecord,
  infos: readonly SecurityInfo[],
  places: readonly BytePlace[],
): Steps<Outcome> {
  const oid = infos.find(({ kind }) => kind === 'active-authentication')?.algorithm;
  const stated = oid === undefined ? undefined : plainHashes[oid];
  const order =
    stated === undefined ? hashNames : [stated, ...hashNames.filter((hash) => hash !== stated)];
  for (const hash of order) {
    const scheme = { kind: 'ecdsa', hash, form: 'plain' } as const;
    const { result, detail } = yield* verifySignature(scheme, key, challenge, response);
    if (result === 'unsupported') {
      draft.say('document.chip.aa.unsupported', { facts: { why: key.curve } });
      return 'unsupported';
    }
    if (result === 'invalid' && detail === 'form') return invalid(draft, 'form', places);
    if (result === 'invalid') continue;
    if (detail === 'ecdsa-der-form') draft.say('document.chip.aa.der');
    if (stated === undefined) draft.say('document.chip.aa.hash-not-stated', { facts: { hash } });
    else if (stated !== hash)
      draft.say('document.chip.aa.hash-differs', { facts: { stated, hash } });
    return 'valid';
  }
  return invalid(draft, 'signature', places);
}

const invalid = (draft: Draft, why: string, places: readonly BytePlace[]): 'invalid' => {
  draft.say('document.chip.aa.invalid', { facts: { why }, places });
  return 'invalid';
};
