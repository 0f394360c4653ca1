import { randomUUID } from 'node:crypto';
import type { CivilDate } from '@amirani/core';
import { refusalOf } from '@platform/server/test/clients.ts';
import { onDatabase } from '@platform/server/test/engines.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RiskAssessmentInput } from '../../api/types.ts';
import { riskWords } from '../../api/words.ts';
import { monthly, openRiskRoom, type RiskRoom, riskTerms } from '../test/risk-room.ts';

const SECTION = 'GE-TR';

/** Months from January 2018 to November 2026: a leap long ago, and another that goes on. */
const counts = Array.from({ length: 107 }, (_, i) =>
  i === 70 || i >= 104 ? 200 + i : 20 + ((i * 7) % 5),
);

const assessment = (vulnerability: number): RiskAssessmentInput => ({
  items: riskWords.levelledAttributes.map((attribute) => ({
    attribute,
    text: 'as the reports say',
    evidence: [],
    confidence: 'high' as const,
    level: riskWords.attributes.vulnerability.some((one) => one === attribute) ? vulnerability : 2,
    validUntil: '2027-06-30' as CivilDate,
  })),
  direction: 'rising',
  horizonMonths: 6,
  vulnerability: 'worst-two',
  seed: 7,
});

onDatabase('what the rules know of a section', (database) => {
  let room: RiskRoom;
  beforeAll(async () => {
    room = await openRiskRoom(database());
  });
  afterAll(async () => room.server.close());
  const suggested = async () => {
    const { sections } = await room.analyst.listRiskSections({});
    const suggestion = sections[0]?.suggestion;
    if (suggestion === undefined) throw new Error('nothing is suggested');
    return suggestion;
  };

  test('compares a forecast with the count that strains the section, which must be a table', async () => {
    const { analyst, takeOver } = room;
    const section = {
      id: 'ge-tr',
      name: SECTION,
      border: 'land' as const,
      unit: 'South',
      version: 0,
    };
    const strained = { dataset: 'months', from: 60 };
    expect(await refusalOf(analyst.keepRiskSection({ body: { ...section, strained } }))).toBe(
      'http.not-found',
    );
    await analyst.registerRiskDataset({ body: { ...riskTerms, id: 'months' } });
    const kept = await analyst.keepRiskSection({ body: { ...section, strained } });
    expect(kept.section.strained).toEqual(strained);
    expect((await suggested()).facts).toEqual({ signals: 0, strainedFrom: 60 });
    await takeOver(
      'months',
      monthly(
        ['section'],
        [
          [[SECTION], counts],
          [['GE-AM'], counts.map(() => 9000)],
        ],
      ),
    );
    const { facts, reasons, unknown } = await suggested();
    // The other section's thousands are not its own.
    expect(facts.forecastP80).toBeGreaterThan(60);
    expect(facts.forecastP80).toBeLessThan(1000);
    expect(reasons).toEqual(['forecast']);
    expect([...unknown].sort()).toEqual(['newModusOperandi', 'rating', 'vulnerabilityRise']);
  });

  test('a warning counts by the period it is of, once however often it is raised, and not where it was explained', async () => {
    const { analyst, scan } = room;
    const settings = { method: 'ears-c1' as const, from: '2019-01', levels: [['section']] };
    const { found } = await scan('months', settings);
    const { signals = 0 } = (await suggested()).facts;
    expect(signals).toBeGreaterThan(0);
    // What lies years back is found by the same scan and says nothing of these weeks.
    expect(found?.warnings).toBeGreaterThan(signals);
    await scan('months', settings);
    expect((await suggested()).facts.signals).toBe(signals);
    const { warnings } = await analyst.searchRiskWarnings({ body: { state: 'open' } });
    const recent = warnings.find(({ period }) => period >= '2026-09');
    if (recent === undefined) throw new Error('no recent warning');
    await analyst.triageRiskWarning({
      params: { id: recent.id },
      body: { outcome: 'effort', reason: 'patrols were doubled', version: recent.version },
    });
    expect((await suggested()).facts.signals).toBe(signals - 1);
  });

  test('incidents of a way not seen before, and vulnerability since the level was set', async () => {
    const { analyst, head } = room;
    const incident = (on: string, means: string) =>
      analyst.keepRiskIncident({
        body: {
          id: randomUUID(),
          on: on as CivilDate,
          section: SECTION,
          indicator: '1A' as const,
          persons: 2,
          facets: { means: [means] },
          revision: 0,
        },
      });
    await incident('2026-06-01', 'foot');
    expect((await suggested()).facts.newModusOperandi).toBe(0);
    await incident('2026-11-10', 'foot');
    await incident('2026-11-11', 'train');
    expect((await suggested()).facts.newModusOperandi).toBe(1);
    const id = randomUUID();
    const terms = { title: 'Lorries', description: '', area: SECTION, owner: 'South' };
    await analyst.openRisk({ body: { ...terms, handling: 'amber', id } });
    let version = 0;
    for (const level of [2, 4]) {
      const body = { id: randomUUID(), input: assessment(level), reason: 'as seen', version };
      const { risk } = await analyst.assessRisk({ params: { id }, body });
      // An assessment counts only after approval.
      const before = level === 2 ? undefined : 0;
      expect((await suggested()).facts.vulnerabilityRise).toBe(before);
      const approved = await head.approveAssessment({
        params: { id },
        body: { assessment: body.id, reason: 'agreed', version: risk.version },
      });
      version = approved.risk.version;
    }
    const { facts, reasons, unknown, level } = await suggested();
    expect(facts).toMatchObject({ vulnerabilityRise: 2 });
    expect(reasons).toEqual(expect.arrayContaining(['forecast', 'vulnerability']));
    expect(unknown).toEqual([]);
    expect(level).not.toBe('low');
  });
});
