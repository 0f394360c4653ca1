import { fromCanonicalBase64, toBase64 } from '@amirani/tables/base64';
import { ed25519 } from '@noble/curves/ed25519.js';
import { portableSha256, sameBytes } from './hash.ts';

/** Signs text with a key that has a name. Ed25519 (RFC 8032). */
export interface Signer {
  readonly name: string;
  readonly publicKey: Uint8Array;
  /** 64 bytes over the message. */
  readonly sign: (message: Uint8Array) => Uint8Array;
}

/** Whose signature is trusted. `cosigner` keys sign checkpoints as witnesses do (C2SP tlog-cosignature). */
export interface Verifier {
  readonly name: string;
  readonly kind: 'log' | 'cosigner';
  readonly publicKey: Uint8Array;
}

/** A signature line of a note: the key's name, its 4-byte id and the signature. */
export interface NoteSignature {
  readonly name: string;
  readonly keyId: Uint8Array;
  readonly signature: Uint8Array;
}

/** A text with signatures below it (C2SP signed-note). `text` ends with a newline. */
export interface Note {
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

/** Checks an Ed25519 signature; the `./node` entry offers a faster one. Never throws. */
export type VerifyEd25519 = (
  signature: Uint8Array,
  message: Uint8Array,
  publicKey: Uint8Array,
) => boolean;

/** Ed25519 in plain TypeScript. Strict: non-canonical encodings are refused (RFC 8032, 5.1.7). */
export const portableVerifyEd25519: VerifyEd25519 = (signature, message, publicKey) => {
  try {
    return ed25519.verify(signature, message, publicKey, { zip215: false });
  } catch {
    return false; // not a point of the curve, or of another length
  }
};

const encoder = new TextEncoder();
const KINDS = { log: 1, cosigner: 4 } as const;
const SIGNATURE_LINE = /^— ([^ +]+) ([A-Za-z0-9+/=]+)$/;

/** First four bytes of SHA-256(name || newline || kind || public key) (C2SP signed-note, Signatures). */
export const keyId = ({ name, kind, publicKey }: Verifier): Uint8Array =>
  portableSha256(encoder.encode(`${name}\n`), Uint8Array.of(KINDS[kind]), publicKey).subarray(0, 4);

/** `name+1a2b3c4d+AQ…`: the verifier key as text (C2SP signed-note, Verifier keys). */
export const formatVerifierKey = (verifier: Verifier): string => {
  const id = [...keyId(verifier)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const key = Uint8Array.of(KINDS[verifier.kind], ...verifier.publicKey);
  return `${verifier.name}+${id}+${toBase64(key)}`;
};

/** Reads a verifier key; undefined where it is malformed or its id does not fit. */
export const parseVerifierKey = (text: string): Verifier | undefined => {
  const [, name = '', id = '', key = ''] = /^([^ +]+)\+([0-9a-f]{8})\+(\S+)$/.exec(text) ?? [];
  const bytes = fromCanonicalBase64(key);
  const kind = bytes?.[0] === KINDS.log ? 'log' : bytes?.[0] === KINDS.cosigner ? 'cosigner' : '';
  if (bytes?.length !== 33 || kind === '') return undefined;
  const verifier: Verifier = { name, kind, publicKey: bytes.subarray(1) };
  return formatVerifierKey(verifier).split('+')[1] === id ? verifier : undefined;
};

/** A note with one signature over its text. `text` must end with a newline and have no empty line at its end. */
export const signNote = (text: string, signer: Signer): string => {
  const signature = signer.sign(encoder.encode(text));
  const id = keyId({ name: signer.name, kind: 'log', publicKey: signer.publicKey });
  return `${text}\n— ${signer.name} ${toBase64(Uint8Array.of(...id, ...signature))}\n`;
};

/** Takes a note apart; undefined where it is malformed. Nothing is verified yet. */
export const parseNote = (note: string): Note | undefined => {
  const split = note.lastIndexOf('\n\n');
  if (split < 0 || !note.endsWith('\n')) return undefined;
  const signatures: NoteSignature[] = [];
  for (const line of note.slice(split + 2, -1).split('\n')) {
    const [, name, text = ''] = SIGNATURE_LINE.exec(line) ?? [];
    const bytes = fromCanonicalBase64(text);
    if (name === undefined || bytes === undefined || bytes.length < 5) return undefined;
    signatures.push({ name, keyId: bytes.subarray(0, 4), signature: bytes.subarray(4) });
  }
  return { text: note.slice(0, split + 1), signatures };
};

/** The signatures of a note that claim to be by this key: same name and same id. */
export const signaturesBy = (note: Note, verifier: Verifier): readonly NoteSignature[] =>
  note.signatures.filter(
    ({ name, keyId: id }) => name === verifier.name && sameBytes(id, keyId(verifier)),
  );

/** Whether a note carries a valid signature of this log key. */
export const noteIsSignedBy = (
  note: Note,
  verifier: Verifier,
  verify: VerifyEd25519 = portableVerifyEd25519,
): boolean =>
  verifier.kind === 'log' &&
  signaturesBy(note, verifier).some(({ signature }) =>
    verify(signature, encoder.encode(note.text), verifier.publicKey),
  );
