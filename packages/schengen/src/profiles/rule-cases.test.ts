import type { CivilDate } from '@amirani/core';
import { describe, expect, test } from 'vitest';
import {
  airportTransit,
  assess,
  type CrossingFacts,
  checkSticker,
  decidingRecord,
  registeredInEes,
  stickerUse,
  visaRequirement,
} from '../conditions.ts';
import { answerStays, readHistory } from '../index.ts';
import { fine } from '../test/fine.ts';
import { haveSamples, sampleJson } from '../test/samples.ts';

interface RuleCase {
  readonly id: string;
  readonly topic: string;
  // biome-ignore lint/suspicious/noExplicitAny: the facts of each collected case are of its own shape
  readonly facts: any;
  // biome-ignore lint/suspicious/noExplicitAny: as above
  readonly expected: any;
}

const day = (text: string): CivilDate => text as CivilDate;
const late = day('2100-01-01');

const letters = (facts: CrossingFacts): readonly string[] =>
  assess(facts, { profile: 'schengen-entry' }).letters.map(({ letter }) => letter);
const result = (
  facts: CrossingFacts,
  code: string,
  profile: 'schengen-entry' | 'georgian-exit' = 'schengen-entry',
) => assess(facts, { profile }).conditions.find((one) => one.code === code);

test('without an obstacle, the conditions are met and give the last day', () => {
  const assessment = assess(fine, { profile: 'schengen-entry' });
  expect(assessment.outcome).toBe('met');
  expect(assessment.letters).toEqual([]);
  expect(assessment.authorisedStay).toEqual({ until: '2026-06-20', days: 11, binds: 'departure' });
});

describe.skipIf(!haveSamples)('the collected rule cases give the lawful answer', () => {
  const cases = haveSamples ? sampleJson<{ rule: RuleCase[] }>('cases.json').rule : [];
  const done = new Set<string>();
  const the = (id: string): RuleCase => {
    const found = cases.find((one) => one.id === id);
    if (found === undefined) throw new Error(`no case ${id}`);
    done.add(id);
    return found;
  };

  const byTopic = (topic: string) => cases.filter((one) => one.topic === topic);

  test.each(byTopic('territory').map(({ id }) => id))(
    '%s: the territory on which a day counts',
    (id) => {
      const { facts, expected } = the(id);
      const state = facts.part === 'Reunion' ? 'RE' : facts.state;
      const [entry, exit] = facts.stay;
      const { used } = answerStays(readHistory([{ entry, exit, state }], { on: facts.on }), {
        on: facts.on,
      });
      expect(expected.usedOn === 'officer' ? typeof used : used).toBe(
        expected.usedOn === 'officer' ? 'object' : expected.usedOn,
      );
    },
  );

  test('R-BAS-3: on a permit of one State, days in another are a counter of their own', () => {
    const { facts } = the('R-BAS-3');
    const [entry, exit] = facts.stay;
    const history = readHistory([{ entry, exit, state: facts.in, basis: 'residence-permit:DE' }], {
      on: late,
    });
    expect(history.days.size).toBe(0);
    expect(history.elsewhere.size).toBe(90);
  });

  test('R-BAS-7: after the long-stay visa ran out, days count as a short stay where that is allowed', () => {
    the('R-BAS-7');
    const rows = [
      { entry: '2026-01-10', exit: '2026-05-31', state: 'PL', basis: 'long-stay-visa:PL' },
      { entry: '2026-06-01', exit: '2026-06-10', state: 'PL' },
    ];
    expect(
      answerStays(readHistory(rows, { on: day('2026-06-10') }), { on: day('2026-06-10') }).used,
    ).toBe(10);
  });

  test('R-EES-1, R-EES-3: stamp or record by date', () => {
    const stamp = the('R-EES-1');
    expect(decidingRecord({ on: stamp.facts.date, stamp: true }).use).toBe(stamp.expected.use);
    const record = the('R-EES-3');
    expect(
      decidingRecord({ on: record.facts.date, ees: 'with-biometrics', stamp: true, differ: true })
        .use,
    ).toBe(record.expected.use.toLowerCase());
  });

  test('R-EES-6: holders of permits and long-stay visas are not registered', () => {
    the('R-EES-6');
    const on = day('2026-11-24');
    expect(
      registeredInEes({ ...fine, on, permit: { kind: 'residence-permit', issuer: 'DE' } }).result,
    ).toBe('not-applicable');
    expect(registeredInEes({ ...fine, on, visa: { type: 'D' } }).result).toBe('not-applicable');
    expect(registeredInEes({ ...fine, on }).result).toBe('met');
  });

  test.each(byTopic('visa').map(({ id }) => id))('%s: visa requirement', (id) => {
    const { facts, expected } = the(id);
    if (facts.holds !== undefined) {
      const holder: CrossingFacts = {
        ...fine,
        on: facts.on,
        person: { ...fine.person, nationality: facts.nat },
        permit: {
          kind: 'residence-permit',
          issuer: 'DE',
          validUntil: day('2027-12-31'),
          genuine: true,
        },
      };
      expect(result(holder, 'schengen.entry.visa')?.result).toBe('met');
      expect(result(holder, 'schengen.entry.visa')?.reasons[0]?.code).toBe('schengen.permit.valid');
      return;
    }
    const { result: answer } = visaRequirement({
      on: facts.on,
      nationality: facts.nat,
      document: {
        kind: facts.doc,
        biometric: facts.biometric,
        authority: facts.issuer === undefined ? undefined : 'koordinaciona-uprava',
        issued: facts.passportIssued,
      },
    });
    expect(answer).toBe(expected.visa === 'required' ? 'failed' : 'met');
  });

  test.each(byTopic('passport').map(({ id }) => id))('%s: the passport', (id) => {
    const { facts, expected } = the(id);
    const crossing: CrossingFacts = {
      ...fine,
      on: facts.entry,
      departure: facts.departure,
      document: { ...fine.document, issued: facts.issued, expires: facts.expiry },
    };
    const conditions = [
      result(crossing, 'schengen.entry.document-validity'),
      result(crossing, 'schengen.entry.document-age'),
    ];
    if (typeof expected.ok === 'string') {
      expect(conditions[0]?.result).toBe('met');
      expect(conditions[1]?.result).toBe('yours-to-judge');
    } else expect(conditions.every((one) => one?.result === 'met')).toBe(expected.ok);
    if (expected.letter !== undefined) expect(letters(crossing)).toEqual([expected.letter]);
    if (expected.waivable !== undefined)
      expect(conditions[0]?.exceptions).toContain('schengen.exception.emergency');
  });

  test('R-S-2: UNTIL caps the days of a sticker, and is named', () => {
    const { facts, expected } = the('R-S-2');
    const answer = checkSticker({
      visa: {
        type: 'C',
        entries: 1,
        validFrom: facts.from,
        validUntil: facts.until,
        days: facts.days,
        genuine: true,
      },
      entry: facts.enter,
      history: readHistory([], { on: facts.enter }),
    });
    expect(answer.stay).toEqual({ until: expected.lastLawfulDay, days: 12, binds: 'visa-until' });
  });

  const visa = {
    type: 'C',
    validFrom: day('2026-01-01'),
    validUntil: day('2026-12-31'),
    days: 30,
    entries: 'multiple',
    genuine: true,
  } as const;
  const indian: CrossingFacts = { ...fine, person: { ...fine.person, nationality: 'IN' } };

  test('R-S-7: limited territorial validity, and entry elsewhere', () => {
    const { expected } = the('R-S-7');
    const crossing: CrossingFacts = { ...indian, visa: { ...visa, territory: { only: ['DE'] } } };
    expect(letters(crossing)).toEqual([expected.letter]);
    expect(result(crossing, 'schengen.entry.visa')?.exceptions).toContain(
      'schengen.exception.humanitarian',
    );
  });

  test('R-S-8: a long-stay visa lets its holder in through another State', () => {
    the('R-S-8');
    const crossing: CrossingFacts = {
      ...indian,
      destination: 'DE',
      visa: {
        type: 'D',
        issuer: 'DE',
        validFrom: day('2026-01-01'),
        validUntil: day('2026-12-31'),
        genuine: true,
      },
    };
    expect(result(crossing, 'schengen.entry.visa')?.result).toBe('met');
    expect(assess(crossing, { profile: 'schengen-entry' }).outcome).toBe('met');
  });

  test('R-S-9: before FROM', () => {
    const { facts, expected } = the('R-S-9');
    const crossing: CrossingFacts = {
      ...indian,
      on: facts.enter,
      departure: day('2026-02-10'),
      visa: { ...visa, validFrom: facts.from },
    };
    expect(letters(crossing)).toEqual([expected.letter]);
  });

  test('R-S-10: travel between States does not count as an entry, leaving the area and returning does', () => {
    const { expected } = the('R-S-10');
    const history = readHistory(
      [
        { entry: '2026-02-01', exit: '2026-02-05', state: 'FR' },
        { entry: '2026-02-05', exit: '2026-02-10', state: 'DE' },
        { entry: '2026-02-10', exit: '2026-02-14', state: 'GB' },
        { entry: '2026-02-14', exit: '2026-02-18', state: 'FR' },
      ],
      { on: late },
    );
    expect(stickerUse({ ...visa, entries: 2 }, history)?.entriesUsed).toBe(expected.usedEntries);
  });

  test('R-S-11: days used up: the visa no longer carries, and the letter is the officer’s', () => {
    const { facts } = the('R-S-11');
    const crossing: CrossingFacts = {
      ...indian,
      on: day('2026-06-10'),
      visa: {
        ...visa,
        validFrom: facts.from,
        validUntil: facts.until,
        days: facts.days,
        daysUsed: facts.used,
      },
    };
    const condition = result(crossing, 'schengen.entry.visa');
    expect(condition?.result).toBe('failed');
    expect(condition?.lettersDisputed).toBe(true);
    expect(letters(crossing)).toEqual(['C']);
  });

  test('R-S-14: a third entry on a visa for two', () => {
    const { facts, expected } = the('R-S-14');
    const [entry, exit] = facts.thirdEntry;
    const history = readHistory(
      [
        { entry: '2012-01-10', exit: '2012-01-12' },
        { entry: '2012-02-10', exit: '2012-02-12' },
        { entry, exit },
      ],
      { on: late },
    );
    const use = stickerUse(
      { ...visa, validFrom: facts.from, validUntil: facts.until, entries: 2, days: 90 },
      history,
    );
    expect(use?.uncovered.size).toBe(expected.daysWithoutVisa);
  });

  test('R-S-15: after UNTIL', () => {
    const { facts, expected } = the('R-S-15');
    const history = readHistory([{ entry: facts.enter, exit: facts.exit }], { on: late });
    const use = stickerUse(
      { ...visa, validFrom: facts.from, validUntil: facts.until, entries: 2, days: 90 },
      history,
    );
    expect(use?.uncovered.size).toBe(expected.daysWithoutVisa);
  });

  test('R-A-2, R-A-6: airport transit, and crossing the border to change planes', () => {
    const { facts } = the('R-A-2');
    const transiting: CrossingFacts = {
      ...fine,
      on: day('2026-11-24'),
      person: { ...fine.person, nationality: facts.nat },
      document: { ...fine.document, issuer: facts.nat },
      transit: { in: facts.in, airside: facts.airside, holds: [{ kind: 'visa', issuer: 'US' }] },
    };
    expect(airportTransit(transiting).result).toBe('met');
    expect(airportTransit({ ...transiting, transit: { in: 'NL', airside: true } }).result).toBe(
      'failed',
    );
    the('R-A-6');
    const crossing = { ...transiting, transit: { in: 'NL', airside: false } };
    expect(airportTransit(crossing).result).toBe('not-applicable');
    expect(letters(crossing)).toEqual(['C']);
  });

  test('R-L: reasons of the standard form', () => {
    const changes: Readonly<Record<string, Partial<CrossingFacts>>> = {
      'R-L-1': { document: { ...fine.document, expires: day('2026-06-09') } },
      'R-L-2': { document: { ...fine.document, genuine: false } },
      'R-L-4': {
        journey: { ...fine.journey, purposeJustified: false, lodging: false, invitation: false },
      },
      'R-L-6': { journey: { ...fine.journey, meansSufficient: false } },
      'R-L-7': { alerts: { ...fine.alerts, sis: 'hit' } },
      'R-L-9': { person: { ...fine.person, biometricsGiven: false } },
      'R-L-10': { travelAuthorisation: null },
    };
    for (const [id, change] of Object.entries(changes))
      expect(letters({ ...fine, ...change }), id).toEqual(the(id).expected.letters);
    // R-L-7: on a valid permit the States consult each other.
    const holder = assess(
      {
        ...fine,
        permit: {
          kind: 'residence-permit',
          issuer: 'DE',
          validUntil: day('2027-12-31'),
          genuine: true,
        },
        alerts: { ...fine.alerts, sis: 'hit' },
      },
      { profile: 'schengen-entry' },
    );
    expect(holder.notes.map(({ code }) => code)).toContain('schengen.exception.consultation');
  });

  test('R-L-12: never the standard form for a Union citizen', () => {
    the('R-L-12');
    const assessment = assess(
      {
        ...fine,
        person: { nationality: 'FRA', threat: true },
        document: { ...fine.document, expires: day('2020-01-01') },
      },
      { profile: 'schengen-entry' },
    );
    expect(assessment.standardForm).toBe(false);
    expect(assessment.letters).toEqual([]);
    expect(assessment.notes.map(({ code }) => code)).toContain('schengen.free-movement.other-test');
  });

  test('R-G: the exit from Georgia', () => {
    const old = the('R-G-1').facts;
    const exit: CrossingFacts = {
      ...fine,
      on: old.exit,
      departure: day('2026-12-10'),
      document: { ...fine.document, issued: old.passportIssued },
    };
    expect(result(exit, 'schengen.exit.passport-age', 'georgian-exit')?.result).toBe('failed');
    the('R-G-3');
    const banned = assess(
      { ...fine, alerts: { ...fine.alerts, bannedBy: ['DE'] } },
      { profile: 'georgian-exit' },
    );
    expect(banned.outcome).toBe('grounds');
    expect(banned.letters).toEqual([]);
    expect(banned.standardForm).toBe(false);
    the('R-G-5');
    const resident = assess(
      {
        ...fine,
        journey: {},
        permit: {
          kind: 'residence-permit',
          issuer: 'DE',
          validUntil: day('2027-12-31'),
          genuine: true,
        },
      },
      { profile: 'georgian-exit' },
    );
    expect(resident.outcome).toBe('met');
    expect(resident.attests).toContain('schengen.exit.return-ticket');
  });

  test('every collected case was looked at', () => {
    expect(cases).toHaveLength(48);
    expect(cases.map(({ id }) => id).filter((id) => !done.has(id))).toEqual([]);
  });
});
