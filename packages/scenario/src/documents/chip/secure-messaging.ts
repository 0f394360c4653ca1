import { aesBlock, aesCbc, cmac } from '../crypto/aes.ts';
import { digest } from '../crypto/hashes.ts';
import { concat, fromNumber } from '../encoding/bytes.ts';
import { tlv } from '../encoding/der.ts';

/** A command and its answer under session keys, whole APDUs. */
export interface Exchange {
  readonly command: Uint8Array;
  readonly response: Uint8Array;
}

/** What each side of an agreement came to; the same where the chip has its private key. */
export interface Secrets {
  readonly reader: Uint8Array;
  readonly chip: Uint8Array;
}

/**
 * Reads the first bytes of a file under the session keys that follow from a shared secret: secure messaging of
 * Doc 9303-11, 9.8, with AES-128, the send sequence counter at zero before the command.
 */
export const readUnderKeys = ({ reader, chip }: Secrets, fileStart: Uint8Array): Exchange => {
  // READ BINARY of the file with short identifier 1 (DG1), four bytes of it.
  const header = Uint8Array.of(0x0c, 0xb0, 0x81, 0x00);
  const expected = tlv(0x97, Uint8Array.of(fileStart.length));
  const sent = concat(expected, tlv(0x8e, mac(reader, 1, padded(header), padded(expected))));
  const encryption = sessionKey(chip, 1);
  const data = tlv(
    0x87,
    Uint8Array.of(1),
    aesCbc(encryption, aesBlock(encryption, counterBytes(2)), padded(fileStart)),
  );
  const answer = concat(data, tlv(0x99, Uint8Array.of(0x90, 0x00)));
  return {
    command: concat(header, Uint8Array.of(sent.length), sent, Uint8Array.of(0)),
    response: concat(answer, tlv(0x8e, mac(chip, 2, padded(answer))), Uint8Array.of(0x90, 0x00)),
  };
};

const mac = (secret: Uint8Array, counter: number, ...parts: readonly Uint8Array[]): Uint8Array =>
  cmac(sessionKey(secret, 2), concat(counterBytes(counter), ...parts));

/** Key derivation of Doc 9303-11, 9.7.1, for AES-128: counter 1 encrypts, 2 authenticates. */
const sessionKey = (secret: Uint8Array, counter: number): Uint8Array =>
  digest('sha1', concat(secret, fromNumber(BigInt(counter), 4))).slice(0, 16);

const counterBytes = (counter: number): Uint8Array => fromNumber(BigInt(counter), 16);

/** ISO/IEC 9797-1, padding method 2. */
const padded = (bytes: Uint8Array): Uint8Array => {
  const length = bytes.length + 16 - (bytes.length % 16);
  const out = new Uint8Array(length);
  out.set(bytes);
  out[bytes.length] = 0x80;
  return out;
};
