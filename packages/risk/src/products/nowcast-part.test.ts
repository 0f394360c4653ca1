import { analysisSay } from '@amirani/analysis/node';
import type { CivilDate } from '@amirani/core';
import { languages } from '@amirani/core/languages';
import { expect, test } from 'vitest';
import { riskSay } from '../node.ts';
import { countSeries, type Period, periodOf } from '../series/index.ts';
import { composeProduct, contentFromCounts, type ReportedNowcast } from './index.ts';

const at = '2026-03-10' as CivilDate;
const last = (periodOf(at, 'month') - 1) as Period;
const nowcast: ReportedNowcast = {
  level: 0.95,
  vintages: 9,
  held: { in: 11, of: 12 },
  points: [{ period: last, reported: 40, expected: 81.5, lower: 66, upper: 97 }],
};

test('the newest counts stand as reported and as expected to become, each led to its source', () => {
  const cells = Array.from({ length: 24 }, (_, i) => 60 + (i % 5));
  const series = countSeries({ indicator: '4' }, 'month', (last - 23) as Period, cells);
  for (const language of languages) {
    const say = riskSay(language);
    const content = contentFromCounts(
      { series: [series], origin: 'table', vintage: at },
      { kind: 'monthly', at, unit: 'unit', state: 'draft', words: {}, mark: { tlp: 'TLP:AMBER' } },
    );
    if (!content.ok) throw new Error(content.issues.join());
    const without = composeProduct(content.value, say, analysisSay(language));
    const wholes = content.value.wholes.map((whole) => ({ ...whole, nowcast }));
    const { blocks, sources } = composeProduct(
      { ...content.value, wholes },
      say,
      analysisSay(language),
    );
    const fresh = blocks.filter(
      (block) => !without.blocks.some((one) => JSON.stringify(one) === JSON.stringify(block)),
    );
    expect(fresh.map(({ kind }) => kind)).toEqual(['heading', 'table', 'text']);
    const [, table, note] = fresh;
    if (table?.kind !== 'table' || note?.kind !== 'text') throw new Error('no table');
    const [row] = table.rows;
    expect(row?.slice(2).map(({ text }) => text.replace(',', '.'))).toEqual([
      '40',
      '81.5',
      '66 – 97',
    ]);
    for (const cell of row?.slice(2) ?? [])
      expect(sources[cell.source ?? -1]?.periods).toContain('2026-02');
    expect(note.runs.map(({ text }) => text).join('')).toMatch(/11.*12|12.*11/);
  }
});
