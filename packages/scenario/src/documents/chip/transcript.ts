import { canonicalJson, utf8 } from '../../truth/canonical-json.ts';
import { agreedSecret, ecKey, mappingData, sharedSecret, signEcdsa } from '../crypto/ec.ts';
import { derived } from '../crypto/hashes.ts';
import { recoverableRoom, signRecoverable } from '../crypto/rsa.ts';
import type { Key } from '../crypto/signature.ts';
import { toHex } from '../encoding/bytes.ts';
import { oids } from '../encoding/oids.ts';
import type { ActiveAuthentication } from '../states/issuer.ts';
import type { Agreement, ChipContents, ChipKeys } from './chip-files.ts';
import { readUnderKeys } from './secure-messaging.ts';
import { KEY_ID } from './security-infos.ts';

/**
 * What a reader and the chip said to each other, in the format `amirani.chip-transcript/1`. Challenges and
 * ephemeral keys come from a label; the chip answers with the keys that it has, right or not. Nothing where the
 * chip has no keys.
 */
export const transcriptOf = (
  { keys, groups }: Pick<ChipContents, 'keys' | 'groups'>,
  label: string,
  recordedAt: string,
): Uint8Array | undefined => {
  const { active, agreement } = keys;
  if (active === undefined && agreement === undefined) return undefined;
  return utf8(
    canonicalJson({
      format: 'amirani.chip-transcript/1',
      recordedBy: 'Amirani training reader',
      recordedAt,
      activeAuthentication: active && activeAuthentication(active, label),
      chipAuthentication:
        agreement && chipAuthentication(agreement, groups.get(1) ?? new Uint8Array(4), label),
      paceCam: agreement?.mapping === true ? paceMapping(agreement, label) : undefined,
    }),
  );
};

const activeAuthentication = (
  { key, how }: NonNullable<ChipKeys['active']>,
  label: string,
): Readonly<Record<string, string>> => {
  const challenge = derived(`${label}/challenge`, 8);
  const response = answerOf(key, how, challenge, label);
  return { challenge: toHex(challenge), response: toHex(response) };
};

const answerOf = (
  key: Key,
  how: ActiveAuthentication,
  challenge: Uint8Array,
  label: string,
): Uint8Array => {
  if (how.kind === 'ecdsa' && key.kind === 'ec')
    return signEcdsa(key, how.hash, challenge, how.form);
  if (how.kind === 'rsa' && key.kind === 'rsa')
    return signRecoverable(
      key,
      how.hash,
      derived(`${label}/nonce`, recoverableRoom(how.hash)),
      challenge,
    );
  throw new TypeError('scenario/documents: a key of another kind than the protocol');
};

const chipAuthentication = (
  { key, published, curve }: Agreement,
  file: Uint8Array,
  label: string,
): unknown => {
  const ephemeral = ecKey(`${label}/ephemeral`, curve, 'named');
  const chip = agreedSecret(key, ephemeral);
  const reader = published === key.point ? chip : sharedSecret(ephemeral, published);
  const { command, response } = readUnderKeys({ reader, chip }, file.slice(0, 4));
  return {
    protocol: oids.chipAuthenticationAes128,
    keyId: KEY_ID,
    ephemeralPrivateKey: toHex(ephemeral.secret),
    ephemeralPublicKey: toHex(ephemeral.point),
    exchange: { command: toHex(command), response: toHex(response) },
  };
};

/** PACE with chip authentication mapping (Doc 9303-11, 4.4.3.3.3): the mapping key over the static one. */
const paceMapping = (
  { key, curve }: Agreement,
  label: string,
): Readonly<Record<string, string>> => {
  const mapping = ecKey(`${label}/mapping`, curve, 'named');
  return {
    protocol: oids.paceEcdhCamAes128,
    mappingPublicKey: toHex(mapping.point),
    chipAuthenticationData: toHex(mappingData(key, mapping)),
  };
};
