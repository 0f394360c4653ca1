import type { Exhibit, FactoryDocument } from '@amirani/scenario/documents';
import type { TestClient } from '@platform/server/test/clients.ts';
import { PASSWORD } from '@platform/server/test/server.ts';

/** Puts the lists of a factory into the trust store and trusts its anchor, as an administrator would. */
export const trustFactory = async (
  keeper: TestClient,
  factory: { readonly trust: () => readonly { role?: string; name: string; bytes: Uint8Array }[] },
): Promise<void> => {
  let anchor = '';
  for (const { name, bytes, role } of factory.trust()) {
    const { list } = await keeper.importTrustList({ query: {}, body: bytes }, { reference: name });
    if (role === 'anchor') anchor = list.sha256;
  }
  const params = { sha256: anchor };
  const { anchor: proposed } = await keeper.proposeAnchor({
    params,
    body: { reason: 'test authority' },
  });
  await keeper.stepUp({ body: { password: PASSWORD } });
  const { version, consequences } = proposed;
  await keeper.confirmAnchor({ params, body: { reason: 'test authority', version, consequences } });
};

/** Lays an exhibit on the table: opens an examination and adds everything that can be taken from it. */
export const layOut = async (client: TestClient, { documents }: Exhibit): Promise<string> => {
  const { id } = await client.openExamination({ body: { line: 'second', place: 'Sarpi' } });
  for (const document of documents) await layDocument(client, id, document);
  return id;
};

const layDocument = async (
  client: TestClient,
  id: string,
  { role: document, zone, print, chip, seals, portrait }: FactoryDocument,
): Promise<void> => {
  const params = { id };
  await client.addMrz({ params, body: { document, text: zone.join('\n') } });
  await client.addViz({ params, body: { document, values: print } });
  const evidence = chip();
  if (evidence !== undefined) {
    await client.setChipState({ params, body: { document, state: evidence.state } });
    for (const { bytes } of evidence.files)
      await client.addChipFile({ params: { id, part: 'auto' }, query: { document }, body: bytes });
    for (const { bytes } of evidence.transcripts ?? [])
      await client.addTranscript({ params, query: { document }, body: bytes });
  }
  for (const { content } of seals())
    await client.addSeal({ params, query: { document }, body: content });
  await client.addPicture({
    params: { id, shows: 'portrait', light: 'white' },
    query: { document },
    body: portrait().bytes,
  });
};
