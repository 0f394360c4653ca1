import { nodeCrypto, runNow } from '@amirani/documents/node';
import { openTrustStore } from '@amirani/documents/trust';
import { type FileBytes, filesIn, wholeFile } from '@platform/server/apart/task.ts';
import { factsOf, shownCertificate } from './present.ts';
import type { StoreArgs, StoreItem } from './view.ts';

/** What a trust store holds. Runs in a limited process. */
export async function* read(
  bytes: FileBytes,
  { profile, at, inputs, anchors, raw }: StoreArgs,
): AsyncGenerator<StoreItem> {
  const files = filesIn(
    await wholeFile(bytes),
    inputs.map(({ length }) => length),
  );
  const material = inputs.map(({ length: _, ...one }, place) => ({
    ...{ ...one, bytes: files[place] ?? new Uint8Array() },
  }));
  const chosen = anchors.map(({ name, content }) => ({
    ...{ name, bytes: new Uint8Array(Buffer.from(content, 'base64')), role: 'anchor' as const },
  }));
  const store = runNow(openTrustStore([...material, ...chosen], { profile, at }), nodeCrypto);
  for (const source of store.sources) {
    const { id, kind, trust } = source;
    yield { source: { id, kind, trust, facts: factsOf(store, source) } };
  }
  for (const entry of store.certificates) {
    const isWanted = entry.fingerprint === raw;
    yield {
      certificate: {
        ...shownCertificate(entry),
        ...(isWanted ? { raw: Buffer.from(entry.certificate.raw).toString('base64') } : {}),
      },
    };
  }
  for (const { source, crl } of store.crls)
    for (const { serial, at: since } of crl.revoked.values())
      yield { revoked: { source, serial, at: new Date(since?.at ?? 0).toISOString() } };
}
