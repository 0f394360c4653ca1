import { randomUUID } from 'node:crypto';
import type { CivilDate } from '@amirani/core';
import { refusalOf } from '@platform/server/test/clients.ts';
import { inspect, onBothEngines } from '@platform/server/test/engines.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openRiskRoom, type RiskRoom, riskTerms } from '../test/risk-room.ts';

const on = (day: string): CivilDate => day as CivilDate;
const reason = 'asked for at the morning meeting';

onBothEngines('the cycle of analysis', (database) => {
  let room: RiskRoom;
  beforeAll(async () => {
    room = await openRiskRoom(database());
    await room.analyst.registerRiskDataset({ body: { ...riskTerms, id: 'weeks' } });
    await room.takeOver('weeks', 'date,section,count\n2026-W46,Sarpi,7\n2026-W47,Sarpi,9\n');
  });
  afterAll(async () => room.server.close());

  test('a question is approved by a second person, answered by a published product, closed once somebody said what it was worth', async () => {
    const { analyst, head } = room;
    const id = randomUUID();
    const params = { id };
    const given = {
      id,
      question: 'Will the ferry bring the route back?',
      client: 'border police',
      due: on('2026-12-31'),
      horizon: 6 as const,
      handling: 'amber' as const,
    };
    const { requirement: draft } = await analyst.openRiskRequirement({
      body: { ...given, reason },
    });
    expect(draft).toMatchObject({ ...given, state: 'draft', author: 'risk-analyst', version: 0 });
    const refused = 'risk.requirement.refused';
    const approve = { params, body: { reason, version: 0 } };
    expect(await refusalOf(analyst.approveRiskRequirement(approve))).toBe('access.role');
    const product = randomUUID();
    const answer = (version: number) =>
      analyst.answerRiskRequirement({ params, body: { reason, version, product } });
    expect(await refusalOf(answer(0))).toBe(refused);
    const { requirement: approved } = await head.approveRiskRequirement(approve);
    expect(approved).toMatchObject({ state: 'approved', version: 1 });
    expect(approved.steps.map(({ act, by }) => [act, by])).toEqual([
      ['write', 'risk-analyst'],
      ['approve', 'risk-head'],
    ]);
    await analyst.composeRiskProduct({
      body: {
        id: product,
        input: {
          kind: 'flash',
          at: on('2026-11-25'),
          datasets: ['weeks'],
          remarks: [],
          risks: [],
          handling: 'amber',
          recipients: ['border police', 'customs'],
          outside: false,
          action: 'Look',
        },
      },
    });
    const ofProduct = { id: product };
    const say = (usefulness: number, cameAbout?: boolean) =>
      head.giveRiskFeedback({
        params: ofProduct,
        body: {
          id: randomUUID(),
          usefulness,
          action: 'measure',
          ...(cameAbout === undefined ? {} : { cameAbout }),
        },
      });
    // A draft answers no requirement and has no readers.
    expect(await refusalOf(answer(1))).toBe(refused);
    expect(await refusalOf(say(5))).toBe(refused);
    await analyst.proposeRiskProduct({ params: ofProduct, body: { reason, version: 0 } });
    await head.publishRiskProduct({ params: ofProduct, body: { reason, version: 1 } });
    const { requirement: answered } = await answer(1);
    expect(answered).toMatchObject({
      state: 'answered',
      products: [product],
      version: 2,
      feedback: { answers: 0, recipients: 2 },
    });
    const close = { params, body: { reason, version: 2 } };
    expect(await refusalOf(analyst.closeRiskRequirement(close))).toBe(refused);
    await say(2);
    room.server.pass(1);
    const { feedback } = await say(4, true);
    // The last word of a reader counts; the earlier one stays kept.
    expect(feedback).toEqual({
      answers: 1,
      recipients: 2,
      usefulness: 4,
      acted: 1,
      cameAbout: 1,
      didNot: 0,
      undecided: 0,
    });
    expect(await inspect(database(), 'select 1 from risk.feedback')).toHaveLength(2);
    expect(await analyst.showRiskFeedback({ params: ofProduct })).toEqual({ feedback });
    const { requirement: closed } = await analyst.closeRiskRequirement(close);
    expect(closed).toMatchObject({ state: 'closed', version: 3 });
    expect(await refusalOf(answer(3))).toBe(refused);
  });

  test('a plan of collection says what is overdue; a receipt fills the first open day, and a waiver needs a reason', async () => {
    const { analyst } = room;
    const id = randomUUID();
    await analyst.openRiskRequirement({
      body: {
        id,
        question: 'What does Sarpi see at night?',
        client: 'head of the unit',
        due: on('2026-12-01'),
        horizon: 1,
        handling: 'green',
        reason,
      },
    });
    const plan = (given: { id: string; source: string; due: string; everyDays?: number }) =>
      analyst.planRiskCollection({
        params: { id },
        body: { ...given, due: on(given.due), owner: 'section Sarpi' },
      });
    const weekly = randomUUID();
    const once = randomUUID();
    await plan({
      id: weekly,
      source: 'weekly report of the section',
      due: '2026-11-16',
      everyDays: 7,
    });
    // The clock of the test server is set to 25 November 2026.
    const { requirement } = await plan({ id: once, source: 'night camera', due: '2026-11-20' });
    expect(requirement).toMatchObject({
      isComplete: false,
      collection: [
        { id: weekly, state: 'overdue', next: '2026-11-16' },
        { id: once, state: 'overdue', next: '2026-11-20' },
      ],
    });
    const receipt = { id: randomUUID(), on: on('2026-11-17') };
    const receive = (body: typeof receipt & { grade?: { source: 'B'; information: '2' } }) =>
      analyst.receiveRiskCollection({ params: { id: weekly }, body });
    await receive(receipt);
    const { requirement: again } = await receive(receipt);
    expect(again.collection[0]).toMatchObject({
      state: 'overdue',
      next: '2026-11-23',
      ungraded: 1,
      receipts: [{ on: '2026-11-17', by: 'risk-analyst' }],
    });
    const late = { id: randomUUID(), on: on('2026-11-24') };
    const { requirement: graded } = await receive({
      ...late,
      grade: { source: 'B', information: '2' },
    });
    expect(graded.collection[0]).toMatchObject({ state: 'open', next: '2026-11-30', ungraded: 1 });
    const ahead = { id: randomUUID(), on: on('2026-12-24') };
    expect(await refusalOf(receive(ahead))).toBe('risk.requirement.refused');
    const waive = (why: string) =>
      analyst.waiveRiskCollection({ params: { id: once }, body: { reason: why } });
    expect(await refusalOf(waive(' '))).toBe('decision.reason.missing');
    expect((await waive('the camera is broken')).requirement).toMatchObject({
      isComplete: true,
      collection: [{}, { state: 'waived', waived: { by: 'risk-analyst' } }],
    });
    // Whether it is overdue is told by the day at the border, where the day it was due may be today yet.
    const { config } = room.server.platform;
    const { timeZone } = config;
    const log = { id: randomUUID(), source: 'log of the patrol', due: '2026-11-24' };
    Object.assign(config, { timeZone: 'Pacific/Pago_Pago' });
    const { requirement: there } = await plan(log);
    Object.assign(config, { timeZone });
    expect(there.collection.at(-1)).toMatchObject({ id: log.id, state: 'open' });
    const { requirements } = await analyst.listRiskRequirements({});
    expect(requirements[0]?.id).toBe(id);
    expect(requirements[0]?.collection.at(-1)).toMatchObject({ id: log.id, state: 'overdue' });
  });
});
