import type { Check } from '../../check/check.ts';
import {
  agree,
  curveOf,
  type DhKey,
  type EcKey,
  ecKey,
  mac,
  type PublicKey,
  type Steps,
} from '../../crypto/index.ts';
import { derElement, derOid, sameBytes } from '../../der/index.ts';
import { CheckDraft } from '../checks/check-draft.ts';
import { keyInInfo, type SecurityInfo } from '../lds/security-infos.ts';
import type { ChipAuthenticationRecord, Unfinished } from '../transcript/transcript.ts';
import type { KeyEvidence } from './key-evidence.ts';
import { type ChipAuthenticationProtocol, chipAuthenticationProtocol } from './protocols.ts';
import { checkExchange, type ExchangeAnswer } from './secure-messaging.ts';
import { macKey } from './session-key.ts';

/** What chip authentication is replayed from. */
export interface ChipAuthenticationInput {
  readonly record: ChipAuthenticationRecord | Unfinished | undefined;
  /** DG14 with its key for chip authentication. */
  readonly evidence: KeyEvidence;
  readonly infos: readonly SecurityInfo[];
}

type Draft = CheckDraft<'chip-authentication'>;
type Outcome = 'valid' | 'invalid' | 'undecided';

/**
 * Replays chip authentication, Doc 9303-11, 6.2, and BSI TR-03110-2, 3.4: agrees on the secret with the reader's ephemeral
 * key and the chip's static one, and checks what the chip authenticated with it.
 */
export function* checkChipAuthentication(
  input: ChipAuthenticationInput,
): Steps<Check<'chip-authentication'>> {
  const { record, evidence, infos } = input;
  const draft: Draft = new CheckDraft('chip-authentication');
  if (evidence.state === 'none') {
    if (typeof record !== 'object')
      return draft.say('document.chip.ca.no-key').end('not-supported');
    return draft.say('document.chip.ca.key-missing').end('failed');
  }
  if (evidence.state !== 'given')
    return draft.say('document.chip.ca.key-not-given').end(evidence.result);
  if (record === undefined)
    return evidence.aborted
      ? draft.say('document.chip.ca.aborted').end('aborted')
      : draft.say('document.chip.ca.no-transcript').end('not-supported');
  if (record === 'aborted') return draft.say('document.chip.ca.aborted').end('aborted');
  if (record === 'refused') return draft.say('document.chip.ca.refused').end('failed');
  const outcome = yield* replay(draft, record, infos);
  if (outcome !== 'valid') return draft.end(outcome === 'invalid' ? 'failed' : 'undetermined');
  draft.say('document.chip.ca.evidence-of-reader');
  if (evidence.proven) return draft.end('successful');
  return draft.say('document.chip.ca.key-unsigned').end('undetermined');
}

function* replay(
  draft: Draft,
  record: ChipAuthenticationRecord,
  infos: readonly SecurityInfo[],
): Steps<Outcome> {
  const protocol = chipAuthenticationProtocol(record.protocol);
  if (protocol === undefined) {
    draft.say('document.chip.ca.protocol', { facts: { oid: record.protocol } });
    return 'undecided';
  }
  const offered = infos.filter(({ kind }) => kind === 'chip-authentication');
  // Some older documents have the key and no information beside it: the protocol is then the reader's guess.
  if (!offered.some(({ oid }) => oid === record.protocol))
    draft.say('document.chip.ca.protocol-not-offered', { facts: { oid: record.protocol } });
  const named = keysFor(record, infos);
  if (named.length === 0) {
    draft.say('document.chip.ca.key-missing');
    return 'invalid';
  }
  const places = named.map(({ place }) => place);
  const read = named.map(keyInInfo).filter((info) => info !== undefined);
  const keys = read.filter(({ key }) => key?.type === protocol.agreement);
  if (keys.length === 0) {
    for (const { findings } of read) draft.add(findings);
    draft.say('document.chip.ca.key-unreadable', { facts: { why: protocol.agreement }, places });
    return read.some(({ refused }) => refused) ? 'invalid' : 'undecided';
  }
  let answer: Answer = 'agreement';
  for (const { key } of keys) {
    if (key === undefined) continue;
    const next = yield* replayWith(record, protocol, key);
    if (next === 'valid') return 'valid';
    if (weight[next] >= weight[answer]) answer = next;
  }
  const { code, outcome } = refusals[answer];
  draft.say(code, { places });
  return outcome;
}

type Answer = Exclude<ExchangeAnswer | 'agreement' | 'token', 'valid'>;

/** Of several keys the one counts that came furthest. */
const weight: Readonly<Record<Answer, number>> = {
  agreement: 0,
  malformed: 1,
  'command-mac': 2,
  token: 3,
  'response-mac': 3,
  refused: 3,
};

const refusals = {
  agreement: { code: 'document.chip.ca.agreement', outcome: 'undecided' },
  malformed: { code: 'document.chip.ca.exchange', outcome: 'undecided' },
  'command-mac': { code: 'document.chip.ca.command-mac', outcome: 'undecided' },
  token: { code: 'document.chip.ca.token', outcome: 'invalid' },
  'response-mac': { code: 'document.chip.ca.mac', outcome: 'invalid' },
  refused: { code: 'document.chip.ca.refused', outcome: 'invalid' },
} as const;

/** The keys that a transcript may mean: by identifier where it names one; a lone key without identifier fits any. */
const keysFor = (
  { keyId }: ChipAuthenticationRecord,
  infos: readonly SecurityInfo[],
): readonly SecurityInfo[] => {
  const keys = infos.filter(({ kind, data }) => kind === 'chip-authentication-key' && data);
  if (keyId === undefined) return keys;
  return keys.filter(({ id }) => id === keyId || (keys.length === 1 && id === undefined));
};

function* replayWith(
  record: ChipAuthenticationRecord,
  protocol: ChipAuthenticationProtocol,
  key: PublicKey,
): Steps<Answer | 'valid'> {
  const { ephemeralPrivateKey, ephemeralPublicKey, nonce, token, exchange } = record;
  const own = yield* agree(ephemeralPrivateKey, generatorOf(key));
  const secret = yield* agree(ephemeralPrivateKey, key);
  if (own === undefined || secret === undefined) return 'agreement';
  if (!sameBytes(own, coordinate(key, ephemeralPublicKey, own.length))) return 'agreement';
  if (nonce !== undefined && token !== undefined) {
    const code = yield* mac(
      protocol.mac,
      yield* macKey(protocol, secret, nonce),
      tokenInput(record.protocol, key, ephemeralPublicKey),
    );
    return code !== undefined && sameBytes(code.subarray(0, 8), token) ? 'valid' : 'token';
  }
  if (exchange === undefined) return 'malformed';
  return yield* checkExchange(protocol, yield* macKey(protocol, secret), exchange);
}

/** The generator as a public key: agreeing with it gives the public key of a private one. */
const generatorOf = (key: PublicKey): EcKey | DhKey => {
  if (key.type === 'dh') return { ...key, value: key.generator };
  if (key.type !== 'ec') throw new TypeError(`no agreement with a key of type ${key.type}`);
  const { x, y } = curveOf(key.curve);
  return ecKey(key.curve, bytesOfHex(`04${x}${y}`));
};

/** The x-coordinate of an uncompressed point, or the number of Diffie-Hellman. */
const coordinate = (key: PublicKey, publicKey: Uint8Array, octets: number): Uint8Array => {
  if (key.type === 'ec') return publicKey.subarray(1, 1 + octets);
  const number = new Uint8Array(octets);
  if (publicKey.length <= octets) number.set(publicKey, octets - publicKey.length);
  return number;
};

/** The public key data object that the token is computed over, BSI TR-03110-3, A.2.4 and D.3. */
const tokenInput = (protocol: string, key: PublicKey, publicKey: Uint8Array): Uint8Array =>
  derElement(0x7f49, derOid(protocol), derElement(key.type === 'dh' ? 0x84 : 0x86, publicKey));

const bytesOfHex = (hex: string): Uint8Array =>
  Uint8Array.from({ length: hex.length / 2 }, (_, at) =>
    Number.parseInt(hex.slice(at * 2, at * 2 + 2), 16),
  );
