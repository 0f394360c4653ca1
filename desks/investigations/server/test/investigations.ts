import { generateKeyPairSync, randomUUID } from 'node:crypto';
import type { Signer } from '@amirani/journal/log';
import { nodeSigner } from '@amirani/journal/node';
import type { Database } from '@platform/server/database/open.ts';
import type { Desk } from '@platform/server/desk.ts';
import { clientOf, type TestClient } from '@platform/server/test/clients.ts';
import { PASSWORD, type TestServer, testServer } from '@platform/server/test/server.ts';
import { investigationsDesk } from '../desk.ts';

/** A journal key of a test. */
export const testSigner = (): Signer =>
  nodeSigner(
    'test.example/journal',
    generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  );

/** The investigations desk under a key of its own. */
export const investigationsDesks = (signer = testSigner()): readonly Desk[] => [
  investigationsDesk({ signer }),
];

/** A case that is open, and who works in it. */
export interface CaseRoom {
  readonly server: TestServer;
  readonly caseId: string;
  /** Leads it, with a fresh password. */
  readonly dato: TestClient;
  /** Is a member, without a fresh password. */
  readonly mzia: TestClient;
  /** Is not in it. */
  readonly stranger: TestClient;
  /** Enters a file as an exhibit; gives its id. */
  readonly enter: (name: string, content: string | Uint8Array) => Promise<string>;
}

/** Opens a case on a server of its own. */
export const openCaseRoom = async (database: Database, dataFolder: string): Promise<CaseRoom> => {
  const server = await testServer(database, {
    desks: investigationsDesks(),
    config: { dataFolder },
  });
  const dato = await clientOf(server, 'investigator', 'dato');
  const mzia = await clientOf(server, 'investigator', 'mzia');
  const stranger = await clientOf(server, 'investigator', 'stranger');
  await dato.stepUp({ body: { password: PASSWORD } });
  const { case: opened } = await dato.openCase({
    body: {
      id: randomUUID(),
      title: 'Minibuses',
      offences: ['migrant-smuggling'],
      basis: 'order 12/7',
      reason: 'three refusals name one driver',
    },
  });
  const params = { id: opened.id };
  await dato.admitMember({
    params,
    body: { account: 'mzia', part: 'member', version: 0, reason: 'reads telephones' },
  });
  const enter = async (name: string, content: string | Uint8Array): Promise<string> => {
    const id = randomUUID();
    await dato.beginExhibit({
      params,
      body: {
        id,
        title: `Exhibit ${name}`,
        kind: 'file',
        name,
        obtained: { on: '2026-11-20', from: 'operator', by: 'unit 4', basis: 'order 3/41' },
      },
    });
    const exhibit = { ...params, exhibit: id };
    await dato.addExhibitPart({
      params: { ...exhibit, position: 0 },
      body: Buffer.from(content as string),
    });
    await dato.completeExhibit({ params: exhibit, body: {} });
    return id;
  };
  return { server, caseId: opened.id, dato, mzia, stranger, enter };
};
