import { fromBase64 } from '@amirani/tables/base64';

/** One block of a PEM file. */
export interface PemBlock {
  /** `CERTIFICATE`, `X509 CRL`, `CMS`, `PKCS7` */
  readonly label: string;
  /** Undefined where its base64 is broken. */
  readonly bytes: Uint8Array | undefined;
  /** Where its first line begins in the file. */
  readonly offset: number;
  readonly length: number;
}

/** Whether a file holds PEM: a `-----BEGIN` within its first 64 kB, after any text. */
export const looksLikePem = (bytes: Uint8Array): boolean =>
  textOf(bytes.subarray(0, 65_536)).includes('-----BEGIN ');

/** All blocks of a PEM file (RFC 7468), in order; text between them is passed over, as the RFC says. */
export const readPem = (bytes: Uint8Array): readonly PemBlock[] => {
  const text = textOf(bytes);
  const blocks: PemBlock[] = [];
  for (const match of text.matchAll(BLOCK)) {
    const [whole, label = '', body = ''] = match;
    // Headers of the old form (RFC 1421) end with an empty line.
    const data = body.replace(/^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)+\r?\n/, '');
    blocks.push({
      label,
      bytes: fromBase64(data.replace(/\s+/g, '')),
      offset: match.index,
      length: whole.length,
    });
  }
  return blocks;
};

const BLOCK = /-----BEGIN ([A-Z0-9 ]+)-----\r?\n([^-]*)-----END \1-----/g;

const textOf = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);
