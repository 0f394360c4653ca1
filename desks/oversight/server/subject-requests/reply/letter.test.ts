import { languages } from '@amirani/core/languages';
import { expect, test } from 'vitest';
import { about, data, ground, none, said } from '../../test/subject-replies.ts';
import { oversightSay } from '../../words.ts';
import { replyContent } from './content.ts';

// A mutant that says that it is done, or that gives no day, fails here.
test.each(languages)(
  'R48: a granted correction, erasure or restriction says in %s what was decided and by when it is done',
  (language) => {
    const say = oversightSay(language);
    const by = (day: string) => say('oversight.reply.doneBy', { day });
    for (const kind of ['correction', 'erasure', 'restriction'] as const) {
      const asked = about({ language, data: undefined });
      const request = { ...asked.request, kind };
      const decided = replyContent({ ...asked, request });
      expect(decided.outcome).toBe(`${say(`oversight.reply.granted.${kind}`)} ${by('2026-12-10')}`);
      const withheld = [{ part: 'checks' as const, untold: false, ...ground }];
      const part = replyContent({ ...asked, request, outcome: 'partly-answered', withheld });
      expect(part.outcome).toBe(`${say('oversight.reply.grantedInPart')} ${by('2026-12-10')}`);
      const late = replyContent({ ...asked, request: { ...request, dueOn: '2026-11-25' } });
      expect(late.outcome).toBe(
        `${say(`oversight.reply.granted.${kind}`)} ${say('oversight.reply.doneLate', { day: '2026-11-25' })}`,
      );
      expect(by('2026-12-10')).toContain('2026-12-10');
    }
  },
);

// A mutant that leaves `utcFields` empty writes the carrier's UTC under the name of the border's clock.
test('R48: times of a booking, which carriers write in UTC, are on the clock of the border too', () => {
  const [flight] = data.travellers;
  const [fact] = flight?.facts ?? [];
  if (flight === undefined || fact === undefined) throw new Error('nothing is held');
  const facts = ['created', 'changed', 'ticketed'].map((field) => ({
    ...{ ...fact, field, group: 'booking' as const },
    values: [{ ...fact.values[0], value: '2026-10-31T22:15' }],
  }));
  const kept = data.kept.map((one) => ({ ...one, booked: '2026-10-30T22:15' }));
  const text = said({
    data: { ...data, kept, travellers: [{ ...flight, facts }] } as never,
    language: 'en',
  });
  expect(text.split('2026-11-01 02:15')).toHaveLength(4);
  expect(text).toContain('2026-10-31');
  expect(text).not.toMatch(/22:15|2026-10-30/);
});

test('R48: days and times of a letter are on the clock of the border, which it names once', () => {
  // Received on 2 December at the border, and written 26 minutes into that day: still 1 December in UTC.
  const night = new Date('2026-12-01T20:26:00.000Z');
  const content = replyContent(about({ at: night, language: 'en' }));
  expect(content.head.find(([label]) => label === 'Made')?.[1]).toBe('2026-12-02 00:26');
  expect(content.date).toEqual([2026, 12, 2, 0, 26, 0]);
  const text = JSON.stringify(content);
  expect(text.split('Asia/Tbilisi')).toHaveLength(2);
  // 04:00 in UTC; a mutant that writes UTC anywhere fails here.
  expect(text).toContain('2026-11-26 08:00');
  expect(text).not.toMatch(/04:00|UTC/);
});

test('a letter never says that systems of alerts were asked: where none is connected, nothing was', () => {
  expect(said({ language: 'en' })).toContain('only where this installation is connected');
  for (const language of languages)
    expect(oversightSay(language)('oversight.line.openCheck').split('.').length).toBeGreaterThan(2);
});

// A mutant that prints the fact of a finding as it is, or the label of a message, fails here.
test.each(languages)(
  'R46: no code and no untranslated fact stands in a letter in %s',
  (language) => {
    const [check] = data.checks;
    if (check === undefined) throw new Error('no check');
    const reason = (code: string, facts: Record<string, string>) => ({
      ...{ source: 'document' as const, code, word: 'not-checked' as const, facts },
      ...{ locator: 'x', result: 'yours-to-judge' as const, needs: [] },
    });
    const what = [
      ...['date of issue', 'date of issue or model', 'date of expiry', 'document number', 'model'],
      ...['name in the visual zone', 'a shorter name: too many spellings'],
      'a name that is the same in both zones: see mrz.viz',
    ];
    const reasons = [
      ...['mrz.viz', 'state.validity', 'state.model', 'state.transliteration', 'dg2.hash'].map(
        (name) => reason('checkpoint.document.not-run', { check: name }),
      ),
      ...what.map((one) => reason('document.verdict.state.needs', { what: one })),
    ];
    const text = said({ language, data: { ...data, checks: [{ ...check, reasons }] } as never });
    expect(text).not.toMatch(/mrz\.viz|state\.|dg2\.|PAXLST|PNRGOV/);
    if (language !== 'en') for (const one of what) expect(text).not.toContain(`: ${one}"`);
  },
);

// Mutants that fail here: a letter of an erasure that depends on the outcome or on what is kept in silence, and one that lists more
// than `givenOf` does where nothing is chosen.
test.each(languages)(
  'R47, R48: the letter of an erasure in %s is the same for a wanted person, and says what is erased and what is kept',
  (language) => {
    const asked = about({ language, given: [] });
    const request = { ...asked.request, kind: 'erasure' as const };
    const { travellers, checks, examinations } = data;
    const known = { ...none, travellers, checks, examinations };
    const unwanted = replyContent({ ...asked, request, data: known });
    const parts = [
      'hits',
      'entries',
      'cases',
      'kept',
      'disclosures',
      'checks',
      'travellers',
    ] as const;
    const withheld = parts.map((part) => ({ part, untold: true, ...ground }));
    const kept = { ...asked, request, outcome: 'partly-answered' as const, withheld };
    expect(replyContent(kept)).toEqual(unwanted);
    expect(replyContent({ ...asked, request, despite: ['sought/e1'] })).toEqual(unwanted);
    const say = oversightSay(language);
    expect(unwanted.neither).toBe(say('oversight.reply.mayStay', { regime: 'eu' }));
    const text = JSON.stringify(unwanted.sections);
    expect(text).toMatch(/ZV1.*booth 4.*Sarpi/);
    expect(text).not.toMatch(/ASKER|QV1|warrant|no visa|QB1234567/);
    // What is kept openly is named with its ground, and is not among what is erased.
    const open = [{ part: 'checks' as const, untold: false, ...ground }];
    const told = replyContent({ ...kept, withheld: open });
    expect(told.outcome).toContain(say('oversight.reply.grantedInPart'));
    const section = told.sections.find(({ title }) => title === say('oversight.word.part.checks'));
    expect(section).toMatchObject({ entries: [], withheld: expect.stringContaining('15(1)(a)') });
    // A person without records gets the letter of one who is only on a list.
    const listed = { ...none, entries: data.entries, hits: data.hits, cases: data.cases };
    expect(replyContent({ ...kept, data: listed })).toEqual(
      replyContent({ ...asked, request, data: none }),
    );
  },
);
