import { X509Certificate } from 'node:crypto';
import { type FileBytes, wholeFile } from '@platform/server/apart/task.ts';
import type { StampArgs, StampItem } from './reading.ts';
import { verifyStamp } from './token.ts';

/** What an answer of an authority says, and whether it holds. Runs in a limited process. */
export async function* read(
  bytes: FileBytes,
  { sha256, nonce, anchors }: StampArgs,
): AsyncGenerator<StampItem> {
  const of = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'base64'));
  const { at, ...stamp } = verifyStamp(
    new Uint8Array(await wholeFile(bytes)),
    { sha256: of(sha256), nonce: of(nonce) },
    anchors.map((one) => new X509Certificate(of(one))),
  );
  yield at === undefined ? stamp : { ...stamp, at: at.toISOString() };
}
