import { analysisSay } from '@amirani/analysis/node';
import { addDays, type CivilDate } from '@amirani/core';
import { type Language, languages } from '@amirani/core/languages';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { riskSay } from '../node.ts';
import {
  type Cell,
  type CountSeries,
  countSeries,
  firstDayOf,
  type Period,
  periodOf,
} from '../series/index.ts';
import {
  composeProduct,
  contentFromCounts,
  countIn,
  type ProductDocument,
  type ProductKind,
  type ProductRequest,
  productKinds,
  spanOf,
} from './index.ts';
import { periodText } from './words.ts';

const at = '2026-03-10' as CivilDate;
const vintage = at;

/** Five years of two sections, with a rise in the last period; months or weeks. */
const tableOf = (frequency: 'month' | 'week', more = 0): readonly CountSeries[] => {
  const last = periodOf(at, frequency) - 1;
  const length = frequency === 'month' ? 48 : 160;
  return ['Sarpi', 'Kazbegi'].map((section, s) => {
    const cells = Array.from({ length: length + more }, (_, i): Cell => {
      const season = Math.sin((2 * Math.PI * i) / (frequency === 'month' ? 12 : 52));
      const noise = ((i * 7919 + s * 104_729) % 13) - 6;
      const rise = s === 1 && i === length - 1 ? 150 : 0;
      return Math.max(0, Math.round(60 + 20 * season + noise + rise));
    });
    const start = (last - length + 1) as Period;
    return countSeries({ indicator: '4', section }, frequency, start, cells);
  });
};

const request = (kind: ProductKind, change: Partial<ProductRequest> = {}): ProductRequest => ({
  kind,
  at,
  unit: 'unit',
  state: 'draft',
  mark: { tlp: 'TLP:AMBER' },
  words: {
    statements: [
      { kind: 'fact', text: 'a fact' },
      { kind: 'assessment', text: 'a guess', likelihood: 4, confidence: 'low' },
      { kind: 'assessment', text: 'a bare guess' },
    ],
    events: [{ on: '2026-04-01' as CivilDate, text: 'an event' }],
    risks: [
      {
        id: 'r',
        title: 'a risk',
        threat: 4,
        vulnerability: 3,
        impact: 'high',
        rating: 'high',
        direction: 'rising',
        robust: false,
        overridden: false,
      },
    ],
    action: 'an action',
  },
  ...change,
});
const productOf = (
  kind: ProductKind,
  change: Partial<ProductRequest> = {},
  series = tableOf(kind === 'weekly' ? 'week' : 'month'),
  language: Language = 'en',
): ProductDocument => {
  const content = contentFromCounts({ series, origin: 'table', vintage }, request(kind, change));
  if (!content.ok) throw new Error(content.issues.join());
  return composeProduct(content.value, riskSay(language), analysisSay(language));
};
/** The products that several tests look at, made once: forecasts take their time. */
const made = new Map<ProductKind, ProductDocument>();
const usual = (kind: ProductKind): ProductDocument => {
  const found = made.get(kind) ?? productOf(kind);
  made.set(kind, found);
  return found;
};
const headings = ({ blocks }: ProductDocument): readonly string[] =>
  blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));

test('an annual report is made of years and a quarterly one of quarters, as of the months that they are made of', () => {
  const months = tableOf('month');
  const by = (frequency: 'quarter' | 'year'): readonly CountSeries[] =>
    months.map((one) => {
      const sums = new Map<number, number>();
      one.counts.forEach((count, i) => {
        const period = periodOf(firstDayOf((one.start + i) as Period, 'month'), frequency);
        sums.set(period, (sums.get(period) ?? 0) + count);
      });
      const [start = 0] = sums.keys();
      return countSeries(one.key, frequency, start as Period, [...sums.values()]);
    });
  for (const [kind, frequency, span] of [
    ['annual', 'year', '2025'],
    ['quarterly', 'quarter', '2025-Q4'],
    ['annual', 'quarter', '2025'],
  ] as const) {
    const totals = [months, by(frequency)].map((series) =>
      series.map((one) => countIn(one, spanOf(kind, one.frequency, at, 0))),
    );
    expect(totals[1], `${kind} of ${frequency}`).toEqual(totals[0]);
    expect(spanOf(kind, frequency, at, 0).code).toBe(span);
    const product = productOf(kind, {}, by(frequency));
    expect(product.blocks.some((block) => block.kind === 'table')).toBe(true);
  }
  const { named, whole } = spanOf('annual', 'year', at, 0);
  expect(periodText(named, whole, riskSay('ka'))).toBe('2025 წელი');
  const content = contentFromCounts(
    { series: by('year'), origin: 'table', vintage },
    request('monthly'),
  );
  expect(content).toEqual({ ok: false, issues: ['risk.product.frequency'] });
});

test('each product has its obligatory parts', () => {
  const say = riskSay('en');
  const wanted: Readonly<Record<ProductKind, readonly string[]>> = {
    weekly: [
      say('product.key-figures'),
      say('product.signals'),
      say('product.forecast-title'),
      say('product.events'),
    ],
    monthly: [
      say('product.table'),
      say('product.signals'),
      say('product.forecast-title'),
      say('product.quality'),
      say('product.modus'),
    ],
    quarterly: [
      say('product.quarters'),
      say('product.signals'),
      say('product.risks'),
      say('product.measures'),
      say('product.quality'),
    ],
    annual: [
      say('product.method'),
      say('product.risks'),
      say('product.measures'),
      say('product.years'),
      say('product.glossary'),
    ],
    flash: [say('product.situation'), say('product.assessments')],
  };
  for (const kind of productKinds)
    expect(headings(usual(kind))).toEqual(expect.arrayContaining([...wanted[kind]]));
  const [alert] = usual('flash').blocks;
  if (alert?.kind !== 'table') throw new Error('no table');
  expect(alert.rows.map(([name]) => name?.text)).toEqual([
    say('product.what'),
    say('product.where'),
    say('product.since'),
    say('product.how-far'),
    say('product.confidence'),
    say('product.action'),
  ]);
});

test('every number in a table of figures leads to a query and a vintage', () => {
  for (const kind of productKinds) {
    const product = usual(kind);
    expect(product.sources.length).toBeGreaterThan(0);
    for (const { query, vintage: known, periods } of product.sources) {
      expect(query).toMatch(/^sum\(4\)/);
      expect(known).toBe(vintage);
      expect(periods.length).toBeGreaterThan(0);
    }
    const texts = JSON.stringify(product.blocks);
    for (const [, place = ''] of texts.matchAll(/"source":(\d+)/g))
      expect(product.sources[Number(place)]).toBeDefined();
    for (const block of product.blocks) {
      if (block.kind === 'figures')
        for (const { source } of block.items) expect(product.sources[source]).toBeDefined();
      if (block.kind === 'table' && block.columns.some(({ numeric }) => numeric))
        for (const row of block.rows.slice(0, block.sum ? -1 : undefined))
          expect(
            row.filter(({ text }) => /^\d/.test(text)).every(({ source }) => source !== undefined),
          ).toBe(true);
    }
  }
});

test('the rise of the last period is listed, under the name of its series', () => {
  const product = usual('weekly');
  const list = product.blocks.flatMap((block) =>
    block.kind === 'table' && block.columns[0]?.text === riskSay('en')('product.series')
      ? [block]
      : [],
  )[0];
  expect(list?.rows.some(([name]) => name?.text === 'Refusals of entry: Kazbegi')).toBe(true);
});

test('what came on the day or after it changes nothing: the same bytes with and without it', () => {
  expect(JSON.stringify(productOf('monthly', {}, tableOf('month', 6)))).toBe(
    JSON.stringify(usual('monthly')),
  );
  expect(JSON.stringify(productOf('flash'))).toBe(JSON.stringify(usual('flash')));
});

test('what is asked is the same in all languages, and what is said is in each its own', () => {
  const digits = (product: ProductDocument) =>
    JSON.stringify(product.sources.map(({ query, periods }) => [query, periods]));
  const english = usual('flash');
  for (const language of languages) {
    const product = productOf('flash', {}, undefined, language);
    expect(digits(product)).toBe(digits(english));
    expect(product.disclaimer).toBe(riskSay(language)('product.disclaimer'));
    expect(headings(product)).toContain(riskSay(language)('product.assessments'));
  }
  expect(digits(productOf('monthly', {}, undefined, 'ka'))).toBe(digits(usual('monthly')));
});

test('an assessment has word, range and confidence; without them it is printed as a note that says so', () => {
  const said = JSON.stringify(usual('weekly').blocks);
  expect(said).toContain('Likely (55–85%), low confidence.');
  const bare = usual('weekly').blocks.find(
    (block) => block.kind === 'text' && block.runs[0]?.text === 'a bare guess',
  );
  expect(bare).toMatchObject({ voice: 'note' });
});

test('a product states if it has no mark or is a draft', () => {
  expect(productOf('flash', { mark: undefined }).markText).toBe(riskSay('en')('product.no-mark'));
  expect(usual('flash').draft).not.toBe('');
  expect(productOf('flash', { state: 'published' }).draft).toBe('');
});

test('weeks make no months, and a table that ends before the period makes nothing', () => {
  const source = { series: tableOf('week'), origin: 'table', vintage };
  expect(contentFromCounts(source, request('monthly'))).toEqual({
    ok: false,
    issues: ['risk.product.frequency'],
  });
  expect(contentFromCounts(source, request('weekly', { at: addDays(at, 400) }))).toMatchObject({
    issues: ['risk.product.no-period'],
  });
  expect(contentFromCounts({ ...source, series: [] }, request('weekly'))).toMatchObject({
    ok: false,
  });
});

test('a missing month is never a zero: a sum over it is a lower bound, or not known', () => {
  const month = fc.oneof(
    fc.nat(50),
    fc.constantFrom('not-reported' as const, 'suppressed' as const, 'not-applicable' as const),
  );
  fc.assert(
    fc.property(fc.array(month, { minLength: 3, maxLength: 3 }), (cells) => {
      const span = spanOf('quarterly', 'month', '2026-04-01' as CivilDate, 0);
      expect(span.code).toBe('2026-Q1');
      const found = countIn(countSeries({}, 'month', span.from, cells), span);
      const known = cells.filter((cell) => typeof cell === 'number');
      if (known.length === 0) expect(found).not.toHaveProperty('count');
      else expect(found).toMatchObject({ count: known.reduce((sum, one) => sum + one, 0) });
      const open = cells.some((cell) => cell === 'not-reported' || cell === 'suppressed');
      expect(found.status === 'known').toBe(known.length > 0 && !open);
    }),
  );
});

test('the last period is one that has ended, on each day of a year', () => {
  for (let i = 0; i < 366; i += 1) {
    const day = addDays('2026-01-01' as CivilDate, i);
    for (const [kind, frequency] of [
      ['weekly', 'week'],
      ['monthly', 'month'],
      ['quarterly', 'month'],
      ['annual', 'month'],
    ] as const) {
      const span = spanOf(kind, frequency, day, 0);
      const after = periodOf(day, frequency);
      expect(span.from + span.length).toBeLessThanOrEqual(after);
      expect(span.from + 2 * span.length).toBeGreaterThan(after);
    }
  }
});

test('lists warnings above their bound, latest first', () => {
  const content = contentFromCounts(
    { series: tableOf('month'), origin: 'table', vintage },
    request('flash'),
  );
  const signals = content.ok ? (content.value.signals?.signals ?? []) : [];
  expect(signals.length).toBeGreaterThan(0);
  for (const { count, bound } of signals) expect(count).toBeGreaterThan(bound);
  const periods = signals.map(({ period }) => period);
  expect(periods).toEqual(periods.toSorted((a, b) => b - a));
});

test('nothing that leaves the unit has a small count, nor one alone that a difference would tell', () => {
  const small = fc.array(fc.array(fc.nat(12), { minLength: 6, maxLength: 6 }), {
    minLength: 4,
    maxLength: 4,
  });
  fc.assert(
    fc.property(small, (counts) => {
      const last = periodOf(at, 'month') - 1;
      const series = counts.map((cells, i) =>
        countSeries(
          { indicator: '1A', section: i < 2 ? 'a' : 'b', nationality: i % 2 ? 'QMA' : 'QMB' },
          'month',
          (last - 5) as Period,
          cells,
        ),
      );
      const content = contentFromCounts(
        { series, origin: 'table', vintage },
        request('flash', { outside: true }),
      );
      if (!content.ok) throw new Error('content');
      const { wholes, breakdowns } = content.value;
      const shown = [...wholes, ...breakdowns.flatMap(({ members }) => members)];
      for (const { series: one } of shown)
        for (const count of one.counts) expect(count > 0 && count < 5).toBe(false);
      const [whole] = wholes;
      for (const { members } of breakdowns)
        for (let i = 0; i < 6; i += 1) {
          const all = [whole, ...members].map((one) => one?.series.counts[i] ?? Number.NaN);
          expect(all.filter(Number.isNaN)).not.toHaveLength(1);
        }
    }),
    { numRuns: 40 },
  );
});

test('shows competing hypotheses with what their order depends on; an unjudged cell is a question mark', () => {
  const grade = { scale: '6x6', reliability: 'A', credibility: '2' } as const;
  const matrix = {
    hypotheses: [
      { id: 'a', text: 'more travellers' },
      { id: 'b', text: 'a new group' },
    ],
    evidence: [
      { id: 'e', text: 'one nationality', grade, relevance: 'high' as const },
      { id: 'f', text: 'a rumour', relevance: 'low' as const },
    ],
    cells: [
      { evidence: 'e', hypothesis: 'a', mark: 'II' as const },
      { evidence: 'e', hypothesis: 'b', mark: 'C' as const },
      { evidence: 'f', hypothesis: 'a', mark: 'C' as const },
    ],
  };
  const { words } = request('annual');
  const hypotheses = [{ question: 'why?', matrix }];
  const { blocks } = productOf('annual', { words: { ...words, hypotheses } });
  const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
  const rowsUnder = (head: string) =>
    tables
      .find(({ columns }) => columns[0]?.text === head)
      ?.rows.map((row) => row.map(({ text }) => text));
  const say = riskSay('en');
  expect(rowsUnder(say('product.hypothesis'))).toEqual([
    ['H1: more travellers', '24', '2'],
    ['H2: a new group', '0', '1'],
  ]);
  expect(rowsUnder(say('product.evidence'))).toEqual([
    ['one nationality', 'A2', '12', 'II', 'C', 'another hypothesis leads'],
    ['a rumour', '–', '1', 'C', '?', 'the order stays'],
  ]);
  expect(JSON.stringify(blocks)).toContain('not judged yet: the order is provisional');
});
