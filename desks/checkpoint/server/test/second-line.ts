import { randomUUID } from 'node:crypto';
import { documentsDesk } from '@desk/documents/server/desk.ts';
import { createDocumentsRoom } from '@desk/documents/server/room.ts';
import type { Desk } from '@platform/server/desk.ts';
import type { TestClient } from '@platform/server/test/clients.ts';
import type { Check, Dossier } from '../../api/types.ts';
import { checkpointDesk } from '../desk.ts';
import { createCheckpointRoom } from '../room.ts';
import { decideOn, inOrder, openOf, testPassport } from './checkpoint.ts';

/** Documents and checkpoint, where every source of alerts is connected and none knows anybody. */
export const checkpointDesks = (): readonly Desk[] => {
  const [documents, checkpoint] = [createDocumentsRoom(), createCheckpointRoom()];
  checkpoint.connect(
    (['sis', 'lost-documents', 'national'] as const).map((kind) => ({
      kind,
      ask: () => Promise.resolve({ state: 'no-hit' }),
    })),
  );
  return [documentsDesk(documents), checkpointDesk({ checkpoint, documents })];
};

/** No sign of any need of protection. */
export const noSign = {
  asylum: 'no-sign',
  child: 'no-sign',
  trafficking: 'no-sign',
  medical: 'no-sign',
} as const;

/** What the traveller shows, but for lodging. */
export const withoutLodging = {
  ...inOrder,
  journey: { ...inOrder.journey, lodging: false },
} as const;

/** A check that the first line sent to the second. */
export const sentOn = async (
  officer: TestClient,
  n: number,
  {
    given = withoutLodging,
    profile = 'georgian-exit',
  }: { readonly given?: object; readonly profile?: Check['profile'] } = {},
): Promise<Check> => {
  const opened = await openOf(officer, testPassport(n), { profile });
  const { check } = await officer.giveFacts({
    params: { id: opened.id },
    body: { given: { ...given }, version: opened.version },
  });
  return decideOn(officer, check, 'second-line', 'no booking is shown');
};

/** Proposes a refusal of a case; for want of lodging where nothing else is said. */
export const propose = async (
  client: TestClient,
  check: Pick<Check, 'id' | 'verdict' | 'decision'>,
  more: Partial<Parameters<TestClient['proposeRefusal']>[0]['body']> = {},
): Promise<Dossier> =>
  (
    await client.proposeRefusal({
      params: { id: check.id },
      body: {
        ...{
          grounds: ['schengen.exit.lodging'],
          reason: 'neither booking nor host',
          protection: noSign,
        },
        ...{ verdict: check.verdict.id, version: check.decision?.version ?? 0, key: randomUUID() },
        ...more,
      },
    })
  ).dossier;

/** Confirms or returns a proposed refusal. */
export const answer = async (
  client: TestClient,
  { check }: Pick<Dossier, 'check'>,
  act: 'confirm' | 'return',
  more: Partial<Parameters<TestClient['confirmRefusal']>[0]['body']> = {},
): Promise<Dossier> =>
  (
    await client.confirmRefusal({
      params: { id: check.id },
      body: {
        ...{ act, reason: 'looked at all of it' },
        ...{ version: check.decision?.version ?? 0, key: randomUUID(), ...more },
      },
    })
  ).dossier;
