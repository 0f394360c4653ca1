import { readFileSync } from 'node:fs';
import { academySay } from '@amirani/academy/node';
import { readingsOf } from '@amirani/academy/programme';
import { demonstrationProgramme, simulatedResults } from '@amirani/academy/programme/demonstration';
import { numberText } from '@amirani/academy/programme/figures';
import type { CivilDate } from '@amirani/core';
import { languages } from '@amirani/core/languages';
import { renderPdf } from '@platform/server/print/pdf.ts';
import { expect, test } from 'vitest';
import type { Programme, ProgrammeReading } from '../../api/types.ts';
import { visibilityOf } from '../visibility/visibility.ts';
import { programmeSay } from '../words.ts';
import { reportContent } from './content.ts';
import { dayText } from './days.ts';
import { frozen, thawed } from './frozen.ts';

const template = readFileSync(new URL('report.typ', import.meta.url), 'utf8');
const on = '2026-11-26' as CivilDate;
const programme = demonstrationProgramme(on, academySay) as Programme;
const readings = readingsOf(programme, simulatedResults(programme, on), on);
const report = {
  programme,
  on,
  readings: readings as readonly ProgrammeReading[],
  visibility: visibilityOf({ fundingEmblem: undefined, fundingLines: undefined }),
};

test.each(languages)(
  'a report in %s: no word is missing, its simulation and its placeholder are said, and frozen and thawed it prints the same bytes',
  (language) => {
    const say = programmeSay(language);
    const content = reportContent(report, say);
    const { t: texts, ...said } = content;
    expect(JSON.stringify(texts)).not.toContain('""');
    expect(JSON.stringify(said)).not.toMatch(/\{\w+\}|undefined|NaN/);
    expect(content['notices']).toEqual([
      say('programme.report.simulated'),
      say('programme.report.placeholder'),
    ]);
    const pdf = renderPdf(template, content);
    expect(pdf.toString('latin1')).toMatch(/<pdfaid:part>2<\/pdfaid:part><pdfaid:conformance>A</);
    const again = reportContent(thawed(frozen(report)), say);
    expect(renderPdf(template, again).equals(pdf)).toBe(true);
  },
);

test('a title missing in a language is in English, and the report says so', () => {
  const [first, ...others] = programme.lessons;
  const lessons = [{ ...first, text: { en: 'Only in English', ka: 'ქართულად' } }, ...others];
  const lacking = { ...report, programme: { ...programme, lessons } as Programme };
  const content = reportContent(lacking, programmeSay('it'));
  expect(JSON.stringify(content['lessons'])).toContain('Only in English');
  expect(content['notices']).toContain(programmeSay('it')('programme.report.written'));
  expect(reportContent(lacking, programmeSay('ka'))['notices']).not.toContain(
    programmeSay('ka')('programme.report.written'),
  );
});

test('numbers and days are written by rules of our own, the same on every machine', () => {
  expect(numberText(1_234_567.891, 2, 'en')).toBe('1\u202F234\u202F567.89');
  expect(numberText(-0.5, 1, 'ka')).toBe('\u22120,5');
  expect(numberText(-0.04, 1, 'fr')).toBe('0,0');
  expect(dayText(on, 'ka')).toBe('26.11.2026');
  expect(dayText(on, 'es')).toBe('26/11/2026');
});
