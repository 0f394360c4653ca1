import { randomUUID } from 'node:crypto';
import { lookForLists } from '@desk/assessment/server/test/hit-lists.ts';
import { documentsDesk } from '@desk/documents/server/desk.ts';
import { createDocumentsRoom } from '@desk/documents/server/room.ts';
import { clientOf, refusalOf, type TestClient } from '@platform/server/test/clients.ts';
import { paxlst } from '@platform/server/test/edifact-texts.ts';
import { inspect, onDatabase } from '@platform/server/test/engines.ts';
import { testRoom } from '@platform/server/test/ingest-room.ts';
import { type TestServer, testServer } from '@platform/server/test/server.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { trainingSources } from '../alerts/training-source.ts';
import { checkpointDesk } from '../desk.ts';
import { createCheckpointRoom } from '../room.ts';
import {
  alertsOn,
  decideOn,
  inOrder,
  printOf,
  type TestPassport,
  testPassport,
  zoneOfPassport,
} from '../test/checkpoint.ts';

const holder = testPassport(301);
const stolen = testPassport(302);
const DAY = 86_400;

onDatabase('what a check was made of and is no more', (database) => {
  let server: TestServer;
  let officer: TestClient;
  let examiner: TestClient;
  let flight = '';
  beforeAll(async () => {
    const [documents, checkpoint] = [createDocumentsRoom(), createCheckpointRoom()];
    checkpoint.connect(trainingSources({ alerts: alertsOn(testPassport(399), stolen) }));
    const desks = [documentsDesk(documents), checkpointDesk({ checkpoint, documents })];
    server = await testServer(database(), { desks });
    officer = await clientOf(server, 'border-officer', 'officer');
    examiner = await clientOf(server, 'document-examiner', 'examiner');
    const persons = [holder, stolen, testPassport(303), testPassport(304), testPassport(305)].map(
      ({ surname, givenNames: given, number: document, dateOfBirth }) => ({
        ...{ surname, given, document },
        birth: dateOfBirth.slice(2).replaceAll('-', ''),
      }),
    );
    const taken = await testRoom(database()).takeOne(
      paxlst({ flight: 'ZU12', day: '261125', arrival: '2611251130', persons }),
    );
    flight = taken.flightId ?? '';
    await lookForLists(server.platform);
  });
  afterAll(async () => server.close());

  const examined = async (passport: TestPassport): Promise<string> => {
    const { id } = await officer.openExamination({
      body: { line: 'first', equipment: ['mrz'], mrz: zoneOfPassport(passport) },
    });
    await officer.addViz({ params: { id }, body: { values: printOf(passport) } });
    return id;
  };
  const opened = async (passport: TestPassport, examination?: string) => {
    const { check } = await officer.openCheck({
      body: {
        ...{ id: randomUUID(), booth: 'B1', flight },
        examination: examination ?? (await examined(passport)),
      },
    });
    return check;
  };
  const told = async ({ id, version }: { readonly id: string; readonly version: number }) =>
    (await officer.giveFacts({ params: { id }, body: { given: { ...inOrder }, version } })).check;
  const pieceOf = async (id: string, kind: string): Promise<string> =>
    (await officer.getExamination({ params: { id } })).pieces.find(
      (one) => one.kind === kind && one.state === 'standing',
    )?.id ?? '';

  test('alerts answered for another MRZ are not used', async () => {
    const first = await told(await opened(holder));
    expect(first.verdict.word).toBe('clear');
    const { id } = first.examination;
    const supersedes = { mrz: await pieceOf(id, 'mrz'), viz: await pieceOf(id, 'viz') };
    await officer.addMrz({
      params: { id },
      body: { text: zoneOfPassport(stolen), supersedes: supersedes.mrz },
    });
    await officer.addViz({
      params: { id },
      body: { values: printOf(stolen), supersedes: supersedes.viz },
    });
    const after = await told(first);
    expect(after.presented.documentNumber).toBe(stolen.number);
    expect(after.verdict.word).toBe('not-checked');
  });

  test('whose journey the carrier cancelled is not on its list', async () => {
    await inspect(
      database(),
      "update api.traveller set boarding = 'cancelled' where document_form like '%1000304'",
    );
    const check = await told(await opened(testPassport(304)));
    expect(check.verdict.all.map(({ code }) => code)).toContain('checkpoint.carrier.not-on-list');
  });

  test('the booth accepting a document answers nothing that was found in it', async () => {
    const { id } = await officer.openExamination({
      body: { line: 'first', equipment: ['mrz'], mrz: zoneOfPassport(testPassport(305)) },
    });
    await officer.addViz({ params: { id }, body: { values: printOf(testPassport(301)) } });
    const check = await told(await opened(testPassport(305), id));
    expect(check.verdict.word).toBe('obstacle');
    const { verdict } = await officer.getExamination({ params: { id } });
    await officer.decideDocument({
      params: { id },
      body: { act: 'accept', reason: 'looks fine', verdict: verdict?.id, version: 0 },
    });
    const { check: after } = await officer.checkAgain({ params: { id: check.id } });
    expect(after.verdict.word).toBe('obstacle');
  });

  test('an examiner accepted what there was, and not what came later', async () => {
    const { id } = await officer.openExamination({
      body: { line: 'first', equipment: ['mrz'], mrz: zoneOfPassport(testPassport(305)) },
    });
    const check = await told(await opened(testPassport(305), id));
    const { verdict } = await examiner.getExamination({ params: { id } });
    await examiner.decideDocument({
      params: { id },
      body: { act: 'accept', reason: 'looked at', verdict: verdict?.id, version: 0 },
    });
    const { check: accepted } = await officer.checkAgain({ params: { id: check.id } });
    expect(accepted.verdict.word).toBe('clear');
    await officer.addViz({ params: { id }, body: { values: printOf(testPassport(301)) } });
    expect(await refusalOf(decideOn(officer, accepted, 'pass', 'fine'))).toBe(
      'document.verdict.stale',
    );
    const { check: after } = await officer.checkAgain({ params: { id: check.id } });
    expect(after.verdict.word).toBe('obstacle');
  });

  test('a verdict of yesterday passes nobody today', async () => {
    const check = await told(await opened(testPassport(303)));
    expect(check.verdict.word).toBe('clear');
    server.pass(DAY);
    officer = await clientOf(server, 'border-officer', 'officer-of-the-morning');
    expect(await refusalOf(decideOn(officer, check, 'pass', 'fine'))).toBe('decision.seen.changed');
    const again = await told(check);
    expect(again.alerts.sis.state).toBe('not-asked');
    server.pass(-DAY);
  });
});
