import type { StateCode } from '../../geography/states.ts';
import type { CurveName, EcKey } from '../crypto/ec.ts';
import { ecKey } from '../crypto/ec.ts';
import { derived } from '../crypto/hashes.ts';
import { rsaKey } from '../crypto/rsa.ts';
import type { Key } from '../crypto/signature.ts';
import { toNumber } from '../encoding/bytes.ts';
import type { KeyKind } from '../states/issuer.ts';
import { issuers } from '../states/issuer.ts';

/** The fixture keys of a seed. */
export interface Keyring {
  /** The key of a generation of a state's authority. */
  readonly authority: (state: StateCode, kind: KeyKind, generation: number) => Key;
  /** The key of a signer: its quarter counted from 2011, and its class of documents. */
  readonly signer: (state: StateCode, kind: KeyKind, quarter: number, group: number) => Key;
  /** A key of a state for something special, up to four. */
  readonly special: (state: StateCode, kind: KeyKind, number: number) => Key;
  /** A key of a chip. Chips of RSA states draw from 32 keys, for a prime of its own is too dear for each. */
  readonly chip: (label: string, kind: KeyKind) => Key;
  /** A key that a forger made himself. */
  readonly forger: (label: string, kind: KeyKind) => Key;
  /** The same on a curve by name. */
  readonly forgerEc: (label: string, curve: CurveName) => EcKey;
  /** The key of a chip for agreements, with all parameters of its curve. */
  readonly chipEc: (label: string, curve: CurveName) => EcKey;
  /** A label of this seed, for whatever else is derived. */
  readonly label: (text: string) => string;
}

/** The keyring of a seed: other seeds have other keys, and every machine has the same. */
export const keyring = (seed: number): Keyring => {
  const label = (text: string): string => `amirani/documents/${seed}/${text}`;
  // Numbers of RSA keys are laid out so that no two roles share one; the seed turns the whole layout.
  const turn = Number(toNumber(derived(label('rsa'), 4)) % 780n);
  const key = (kind: KeyKind, text: string, slot: number): Key =>
    kind.kind === 'ec'
      ? ecKey(label(text), kind.curve, kind.encoding)
      : rsaKey((turn + 467 * slot) % 780, kind.e);
  const rsaIndex = (state: StateCode): number =>
    issuers
      .filter(({ authority }) => authority.key.kind === 'rsa')
      .findIndex((issuer) => issuer.state === state);
  const drawn = (text: string, low: number, count: number): number =>
    low + Number(toNumber(derived(label(text), 4)) % BigInt(count));
  return {
    label,
    authority: (state, kind, generation) =>
      key(kind, `authority/${state}/${generation}`, 512 + rsaIndex(state) * 8 + generation),
    signer: (state, kind, quarter, group) =>
      key(
        kind,
        `signer/${state}/${quarter}/${group}`,
        signerSlot(state) * 128 + (quarter % 64) * 2 + group,
      ),
    special: (state, kind, number) =>
      key(kind, `special/${state}/${number}`, 560 + signerSlot(state) * 4 + number),
    chip: (text, kind) => key(kind, `chip/${text}`, drawn(`chip/${text}`, 580, 32)),
    forgerEc: (text, curve) => ecKey(label(`forger/${text}`), curve, 'named'),
    chipEc: (text, curve) => ecKey(label(`chip/${text}`), curve, 'explicit'),
    forger: (text, kind) => key(kind, `forger/${text}`, drawn(`forger/${text}`, 620, 160)),
  };
};

const signerSlot = (state: StateCode): number =>
  issuers
    .filter(({ signer }) => signer.key.kind === 'rsa')
    .findIndex((issuer) => issuer.state === state);
