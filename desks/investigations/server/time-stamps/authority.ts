import { X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';

/** An answer has no more bytes than this: certificates and one signature. */
const MOST_BYTES = 1024 * 1024;

/** How long an authority may take, in milliseconds. */
const PATIENCE = 20_000;

/** Reads the anchors. @throws rejects where the file is missing or holds no certificate */
export const readAnchors = async (path: string): Promise<readonly X509Certificate[]> => {
  const text = await readFile(path, 'utf8');
  const blocks = text.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  if (blocks.length === 0) throw new Error(`${path} holds no certificate`);
  return blocks.map((block) => new X509Certificate(block));
};

/**
 * Sends a request to the authority (RFC 3161, 3.4) and gives its answer as it came; undefined where it did not answer as
 * such a server does.
 */
export const askAuthority = async (
  url: string,
  request: Uint8Array,
): Promise<Uint8Array | undefined> => {
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/timestamp-query' },
      body: Buffer.from(request),
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (!answer.ok || answer.headers.get('content-type') !== 'application/timestamp-reply')
      return undefined;
    const parts: Uint8Array[] = [];
    let length = 0;
    // The size of the answer is unknown, so reading stops at the limit.
    for await (const part of answer.body ?? []) {
      length += part.length;
      if (length > MOST_BYTES) return undefined;
      parts.push(part);
    }
    return new Uint8Array(Buffer.concat(parts));
  } catch {
    return undefined;
  }
};
