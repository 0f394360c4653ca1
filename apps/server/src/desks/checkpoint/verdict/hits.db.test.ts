import { hitInstructions } from '@amirani/checkpoint/hits';
import { instructions } from '@amirani/targeting/watch-lists';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { decideOn, openOf, type TestPassport } from '../../../../test/checkpoint.ts';
import { refusalOf } from '../../../../test/clients.ts';
import { paxlst, type TestPerson } from '../../../../test/edifact-texts.ts';
import { onBothEngines } from '../../../../test/engines.ts';
import {
  confirmHit,
  type HitsWorld,
  hitsWorld,
  judgeHit,
  releaseHit,
} from '../../../../test/hits.ts';
import { documentsDesk } from '../../documents/desk.ts';
import { createDocumentsRoom } from '../../documents/room.ts';
import { checkpointDesk } from '../desk.ts';
import { createCheckpointRoom } from '../room.ts';

/** The passport that the carrier's list names. */
const passportOf = ({ surname, given, document = '', birth = '' }: TestPerson): TestPassport => ({
  ...{ surname, givenNames: given, number: document },
  dateOfBirth: birth.replace(/^(..)(..)(..)$/, '19$1-$2-$3'),
});

test('the booth knows what to do of every instruction that a list can give', () => {
  expect(hitInstructions).toEqual(instructions);
});

onBothEngines('released hits at the booth', (database) => {
  let world: HitsWorld;
  beforeAll(async () => {
    const documents = createDocumentsRoom();
    const rooms = { checkpoint: createCheckpointRoom(), documents };
    world = await hitsWorld(database(), [documentsDesk(documents), checkpointDesk(rooms)]);
  });
  afterAll(() => world.server.close());

  const open = (person: TestPerson | undefined, flight: string) => {
    if (person === undefined) throw new Error('nobody');
    return openOf(world.officer, passportOf(person), { flight });
  };
  const said = ({ verdict }: Awaited<ReturnType<typeof openOf>>) => ({
    state: verdict.sources.find(({ source }) => source === 'hits')?.state,
    codes: verdict.all.flatMap(({ source, code }) => (source === 'hits' ? [code] : [])),
  });

  test('a place without lists is not connected; R63: who was not compared is not checked', async () => {
    const person: TestPerson = {
      ...{ surname: 'QOBALIA', given: 'ILIA', birth: '810203', document: 'QV9000001' },
      ...{ issuer: 'QVR' },
    };
    const { flightId = '' } = await world.take(paxlst({ flight: 'ZB1', persons: [person] }));
    expect(said(await open(person, flightId))).toEqual({ state: 'not-connected', codes: [] });
    const { flightId: other = '' } = await world.found(1);
    expect(said(await open(person, flightId))).toEqual({ state: 'checked', codes: [] });
    const stranger = { ...person, document: 'QV9000002', surname: 'ABASHIDZE' };
    expect(said(await open(stranger, other))).toEqual({
      state: 'not-checked',
      codes: ['checkpoint.hits.nobody-to-compare'],
    });
    const late = { ...person, surname: 'LATELI', document: 'QV9000003' };
    const { flightId: fresh = '' } = await world.take(paxlst({ flight: 'ZB2', persons: [late] }));
    const check = await open(late, fresh);
    expect(said(check)).toEqual({ state: 'not-checked', codes: ['checkpoint.hits.not-screened'] });
    expect(check.verdict.word).not.toBe('clear');
    await world.screen();
    expect(said(await open(late, fresh)).state).toBe('checked');
    // Where screening looks no more, nothing is known either.
    world.server.pass(6 * 60);
    expect(said(await open(late, fresh)).state).toBe('not-checked');
    await world.screen();
  });

  test('R23 R25 R50: nothing before the release; then what to do and whose list; nobody is passed unaware of it', async () => {
    const { hits, persons, flightId, list } = await world.found(1);
    const [id = ''] = hits;
    const before = await open(persons[0], flightId);
    expect(said(before)).toEqual({ state: 'checked', codes: [] });
    await judgeHit(world.nino, id, 'same');
    await confirmHit(world.gia, id);
    expect(said(await open(persons[0], flightId)).codes).toEqual([]);
    await releaseHit(world.gia, id);
    expect(await refusalOf(decideOn(world.officer, before, 'pass'))).toBe('decision.seen.changed');
    const check = await open(persons[0], flightId);
    const reason = check.verdict.all.find(({ source }) => source === 'hits');
    expect(reason).toMatchObject({
      ...{ code: 'checkpoint.hit.call-police', word: 'attention', result: 'yours-to-judge' },
      facts: { list: `List ${list}`, by: 'gia', category: 'sought' },
    });
    expect(JSON.stringify(check)).not.toMatch(/pnr|evidence"|score/i);
    const held = await decideOn(world.officer, check, 'second-line');
    expect(held.state).toBe('second-line');
    await world.gia.withdrawHit({
      params: { id },
      body: { version: 3, reason: 'the person has been cleared' },
    });
    expect(said(await open(persons[0], flightId))).toEqual({ state: 'checked', codes: [] });
  });
});
