import { fromCanonicalBase64, toBase64 } from '@amirani/tables/base64';
import type { Hash } from './hash.ts';
import {
  type Note,
  noteIsSignedBy,
  parseNote,
  portableVerifyEd25519,
  type Signer,
  signaturesBy,
  signNote,
  type Verifier,
  type VerifyEd25519,
} from './note.ts';

/** The signed head of a log (C2SP tlog-checkpoint): which log, how many entries, and their root. */
export interface Checkpoint {
  /** The log's name, unique for as long as the log lives. */
  readonly origin: string;
  readonly size: number;
  readonly root: Hash;
}

/** A witness's word that it saw this checkpoint grow out of the last one it saw. */
export interface Cosignature {
  readonly name: string;
  /** Seconds since 1970, as the witness says. */
  readonly time: number;
}

const encoder = new TextEncoder();

/** Signs a checkpoint; gives the note as text. */
export const signCheckpoint = ({ origin, size, root }: Checkpoint, signer: Signer): string =>
  signNote(`${origin}\n${size}\n${toBase64(root)}\n`, signer);

/** Reads a checkpoint without verifying it; undefined where it is malformed. */
export const parseCheckpoint = (
  text: string,
): { readonly checkpoint: Checkpoint; readonly note: Note } | undefined => {
  const note = parseNote(text);
  const [origin = '', size = '', root = ''] = note?.text.split('\n') ?? [];
  const hash = fromCanonicalBase64(root);
  if (note === undefined || origin === '' || !/^(?:0|[1-9]\d{0,15})$/.test(size)) return undefined;
  // Above 2^53 - 1 numbers are not exact: such a size is not read as another one.
  if (hash?.length !== 32 || !Number.isSafeInteger(Number(size))) return undefined;
  return { checkpoint: { origin, size: Number(size), root: hash }, note };
};

/** The checkpoint, where it is well formed, of the key's own log and signed by the key; else undefined. */
export const openCheckpoint = (
  text: string,
  verifier: Verifier,
  verify: VerifyEd25519 = portableVerifyEd25519,
): Checkpoint | undefined => {
  const parsed = parseCheckpoint(text);
  return parsed !== undefined &&
    parsed.checkpoint.origin === verifier.name &&
    noteIsSignedBy(parsed.note, verifier, verify)
    ? parsed.checkpoint
    : undefined;
};

/** The valid cosignatures of these witnesses on a checkpoint (C2SP tlog-cosignature, cosignature/v1). */
export const cosignaturesOf = (
  text: string,
  witnesses: readonly Verifier[],
  verify: VerifyEd25519 = portableVerifyEd25519,
): readonly Cosignature[] => {
  const note = parseNote(text);
  if (note === undefined) return [];
  return witnesses
    .filter(({ kind }) => kind === 'cosigner')
    .flatMap((witness) =>
      signaturesBy(note, witness).flatMap(({ signature }) => {
        if (signature.length !== 72) return [];
        const time = Number(new DataView(signature.buffer, signature.byteOffset).getBigUint64(0));
        const message = cosignedMessage(note.text, time);
        return verify(signature.subarray(8), message, witness.publicKey)
          ? [{ name: witness.name, time }]
          : [];
      }),
    );
};

/** What a witness signs: a header with its time, then the checkpoint's text. */
export const cosignedMessage = (text: string, time: number): Uint8Array =>
  encoder.encode(`cosignature/v1\ntime ${time}\n${text}`);
