import { randomUUID } from 'node:crypto';
import type { CivilDate } from '@amirani/core';
import { clientOf, refusalOf } from '@platform/server/test/clients.ts';
import { inspect, onDatabase } from '@platform/server/test/engines.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RiskAssessmentInput } from '../../api/types.ts';
import { riskWords } from '../../api/words.ts';
import { monthly, openRiskRoom, type RiskRoom, riskTerms } from '../test/risk-room.ts';

const later = '2027-06-30' as CivilDate;

/** An assessment with these levels of its levelled attributes; the others are 2. */
const input = (
  levels: Readonly<Record<string, number>> = {},
  signal?: string,
): RiskAssessmentInput => ({
  items: riskWords.levelledAttributes.map((attribute) => ({
    attribute,
    text: 'as the reports say',
    evidence: [
      signal === undefined
        ? {
            kind: 'report' as const,
            id: 'R-1',
            grade: { source: 'B' as const, information: '2' as const },
          }
        : { kind: 'signal' as const, id: signal },
    ],
    level: levels[attribute] ?? 2,
    confidence: 'high' as const,
    validUntil: later,
  })),
  direction: 'rising',
  horizonMonths: 6,
  vulnerability: 'worst-two',
  seed: 7,
});
const worst = { likelihood: 4, magnitude: 5, permeability: 4, operations: 3, security: 3 };
const terms = {
  title: 'Clandestine entry in lorries',
  description: '',
  area: 'Sarpi',
  owner: 'Unit for the south-west',
  handling: 'amber' as const,
};

onDatabase('the register of risks', (database) => {
  let room: RiskRoom;
  beforeAll(async () => {
    room = await openRiskRoom(database());
  });
  afterAll(async () => room.server.close());

  test('an assessment counts once the head approved it as another proposed it; a later one supersedes and both remain', async () => {
    const { analyst, head } = room;
    const id = randomUUID();
    const params = { id };
    const { risk } = await analyst.openRisk({ body: { ...terms, id } });
    expect(risk).toMatchObject({ state: 'open', version: 0, stale: false });
    expect(risk.tiers.every(({ gap }) => gap)).toBe(true);
    expect(await refusalOf(analyst.openRisk({ body: { ...terms, id } }))).toBe('risk.id-taken');
    const first = randomUUID();
    const propose = (body: {
      id: string;
      input: RiskAssessmentInput;
      reason: string;
      version: number;
    }) => analyst.assessRisk({ params, body });
    const unrated = { ...input(), items: input().items.slice(1) };
    expect(
      await refusalOf(propose({ id: first, input: unrated, reason: 'two onsets', version: 0 })),
    ).toBe('risk.assessment.no-rating');
    const proposed = await propose({
      id: first,
      input: input(worst),
      reason: 'two onsets',
      version: 0,
    });
    expect(proposed.risk.standing).toBeUndefined();
    expect(proposed.risk.waiting).toMatchObject({
      id: first,
      number: 1,
      state: 'proposed',
      rating: 'critical',
      computed: {
        matrices: 'amirani-1',
        result: { threat: 5, vulnerability: 4, exposure: 5, impact: 'high', rating: 'critical' },
      },
    });
    // Until when an item may be used is told by the day at the border.
    const { config } = room.server.platform;
    const { timeZone } = config;
    const yesterday = input();
    yesterday.items.forEach((item) => {
      item.validUntil = '2026-11-24' as CivilDate;
    });
    const expired = async () => (await analyst.rateRisk({ body: yesterday })).problems.length;
    expect(await expired()).toBeGreaterThan(0);
    Object.assign(config, { timeZone: 'Pacific/Pago_Pago' });
    expect(await expired()).toBe(0);
    Object.assign(config, { timeZone });
    // The same inputs give the same bytes.
    expect(await analyst.rateRisk({ body: input(worst) })).toEqual(proposed.risk.waiting?.computed);
    const decide = { assessment: first, reason: 'agreed in the meeting', version: 1 };
    expect(await refusalOf(analyst.approveAssessment({ params, body: decide }))).toBe(
      'access.role',
    );
    expect(
      await refusalOf(head.approveAssessment({ params, body: { ...decide, version: 0 } })),
    ).toBe('decision.version.stale');
    expect(
      await refusalOf(
        head.approveAssessment({ params, body: { ...decide, assessment: randomUUID() } }),
      ),
    ).toBe('risk.assessment.other');
    const approved = await head.approveAssessment({ params, body: decide });
    expect(approved.risk.standing).toMatchObject({ id: first, state: 'approved' });
    expect(approved.risk.standing?.steps.map(({ act, by }) => [act, by])).toEqual([
      ['propose', 'risk-analyst'],
      ['approve', 'risk-head'],
    ]);
    const [own, second] = [randomUUID(), randomUUID()];
    const headsOwn = { id: own, input: input(), reason: 'it has calmed', version: 2 };
    await head.assessRisk({ params, body: headsOwn });
    expect(
      await refusalOf(
        head.approveAssessment({
          params,
          body: { assessment: own, reason: 'as I said', version: 3 },
        }),
      ),
    ).toBe('decision.same-person');
    await propose({ id: second, input: input(), reason: 'it has calmed', version: 3 });
    await head.approveAssessment({
      params,
      body: { assessment: second, reason: 'agreed', version: 4 },
    });
    const { assessments } = await analyst.getRisk({ params });
    expect(assessments.map(({ number, state, rating }) => [number, state, rating])).toEqual([
      [3, 'approved', 'medium'],
      [2, 'superseded', 'medium'],
      [1, 'superseded', 'critical'],
    ]);
    // In the database too no second one counts.
    await expect(
      inspect(database(), `update risk.assessment set state = 'approved' where id = '${first}'`),
    ).rejects.toMatchObject({ code: '23505' });
    await head.closeRisk({ params, body: { reason: 'no longer', version: 5 } });
    expect(
      await refusalOf(propose({ id: randomUUID(), input: input(), reason: 'again', version: 6 })),
    ).toBe('risk.register.closed');
    expect(
      room.server.journal.entries
        .filter(({ action }) => action === 'approveAssessment')
        .map(({ outcome }) => outcome),
    ).toContain('done');
  });

  test('measures by tier, revision by revision; where nothing is planned shows', async () => {
    const { analyst } = room;
    const id = randomUUID();
    await analyst.openRisk({ body: { ...terms, id, title: 'Boats from the north' } });
    const measure = {
      id: randomUUID(),
      tier: 3,
      title: 'Night patrols',
      owner: 'Coast guard',
      due: '2026-11-01' as CivilDate,
      state: 'planned' as const,
    };
    const keep = (revision: number, state: 'planned' | 'done') =>
      analyst.keepMeasure({ params: { id }, body: { ...measure, state, revision } });
    const { risk } = await keep(0, 'planned');
    expect(risk.tiers.map(({ gap, overdue }) => [gap, overdue])).toEqual([
      [true, 0],
      [true, 0],
      [false, 1],
      [true, 0],
    ]);
    expect(await refusalOf(keep(0, 'done'))).toBe('decision.version.stale');
    expect((await keep(1, 'done')).measure).toMatchObject({ revision: 2, by: 'risk-analyst' });
    const [kept] = await inspect<{ count: number }>(
      database(),
      'select count(*)::int from risk.measure',
    );
    expect(kept).toEqual({ count: 2 });
  });

  test('a section has the level that two agreed on; critical ends; rules suggest and decide nothing', async () => {
    const { analyst, head, server } = room;
    const section = {
      id: 'sarpi',
      name: 'Sarpi',
      neighbour: 'TR',
      border: 'land' as const,
      unit: 'South-west',
      version: 0,
    };
    await analyst.keepRiskSection({ body: section });
    const params = { section: 'sarpi' };
    const propose = (level: 'critical' | 'high', until?: CivilDate) =>
      analyst.proposeSectionLevel({
        params,
        body: {
          level,
          reason: 'three onsets',
          version: 1,
          ...(until === undefined ? {} : { until }),
        },
      });
    expect(await refusalOf(propose('critical'))).toBe('risk.section.no-end');
    const { section: waiting } = await propose('critical', '2026-11-30' as CivilDate);
    expect(waiting).toMatchObject({ proposed: { level: 'critical', by: 'risk-analyst' } });
    expect(waiting.level).toBeUndefined();
    const { section: agreed } = await head.decideSectionLevel({
      params,
      body: { agree: true, reason: 'agreed', version: 2 },
    });
    expect(agreed).toMatchObject({
      level: 'critical',
      until: '2026-11-30',
      history: [{ proposedBy: 'risk-analyst', agreedBy: 'risk-head' }],
    });
    expect(agreed.suggestion?.unknown).toContain('forecastP80');
    // The last level has ended and no new level was set.
    server.pass(6 * 86_400);
    const anew = await clientOf(server, 'risk-analyst', 'anew');
    const [now] = (await anew.listRiskSections({})).sections;
    expect(now?.level).toBeUndefined();
  });

  test('competing hypotheses, every revision kept; a warning knows the risks that cite it', async () => {
    const fresh = await openRiskRoom(database(), [], 'fresh');
    const { analyst } = fresh;
    const id = randomUUID();
    const matrix = {
      question: 'Why do detections rise?',
      hypotheses: [
        { id: 'H1', text: 'more crossings', wouldRefute: [] },
        { id: 'H2', text: 'more patrols', wouldRefute: [] },
      ],
      evidence: [
        {
          id: 'E1',
          text: 'patrol hours doubled',
          grade: { source: 'A' as const, information: '1' as const },
          relevance: 'high' as const,
        },
      ],
      cells: [
        { evidence: 'E1', hypothesis: 'H1', mark: 'I' as const },
        { evidence: 'E1', hypothesis: 'H2', mark: 'CC' as const },
      ],
    };
    const { ach } = await analyst.keepAch({ body: { id, revision: 0, input: matrix } });
    expect(ach.result.leading).toEqual(['H2']);
    expect(await analyst.scoreAch({ body: matrix })).toEqual(ach.result);
    expect(await refusalOf(analyst.keepAch({ body: { id, revision: 0, input: matrix } }))).toBe(
      'decision.version.stale',
    );
    await analyst.keepAch({ body: { id, revision: 1, input: { ...matrix, cells: [] } } });
    expect(
      (await analyst.getAch({ params: { id } })).revisions.map(({ revision }) => revision),
    ).toEqual([2, 1]);
    await analyst.registerRiskDataset({ body: { ...riskTerms, id: 'few' } });
    await fresh.takeOver(
      'few',
      monthly(
        ['place'],
        [[['Sarpi'], [...Array.from({ length: 71 }, (_, i) => 10 + ((i * 7) % 5)), 90]]],
      ),
      '2024-01-05T00:00:00.000Z',
    );
    await fresh.scan('few', { method: 'farrington-flexible', options: { noPeriods: 1, b: 4 } });
    const risk = randomUUID();
    await analyst.openRisk({ body: { ...terms, id: risk } });
    const { warnings } = await analyst.searchRiskWarnings({ body: {} });
    const [warning] = warnings;
    if (warning === undefined) throw new Error('no warning');
    await analyst.assessRisk({
      params: { id: risk },
      body: { id: randomUUID(), input: input({}, warning.id), reason: 'as warned', version: 0 },
    });
    expect((await analyst.getRiskWarning({ params: { id: warning.id } })).risks).toEqual([risk]);
    await fresh.server.close();
  });
});
