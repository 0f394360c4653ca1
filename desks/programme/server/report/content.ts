import {
  attendanceOf,
  calendarMonth,
  monthNumber,
  SMALLEST_GROUP,
  textIn,
} from '@amirani/academy/programme';
import { barOf, figureText, intervalText, numberText } from '@amirani/academy/programme/figures';
import { type Say, textsUnder } from '@amirani/core/words';
import type { Programme, ProgrammeReading } from '../../api/types.ts';
import type { ProgrammeWord } from '../words.gen.ts';
import { dayText, monthText } from './days.ts';
import type { FrozenReport } from './frozen.ts';

/** What the template sets: texts in their order, nothing to compute. */
export type ReportContent = Readonly<Record<string, unknown>>;

/** Puts a report into words. The same report and language give the same content. */
export const reportContent = (
  { programme, readings, on, visibility }: FrozenReport,
  t: Say<ProgrammeWord>,
): ReportContent => {
  const { language } = t;
  const words = wordsOf(programme, t);
  const [year = 0, month = 0, day = 0] = on.split('-').map(Number);
  const number = monthNumber(programme.start, on);
  return {
    language,
    date: [year, month, day],
    t: textsUnder('programme.report', t),
    title: words.say(programme.title),
    upTo: t('programme.report.up-to', {
      date: dayText(on, language),
      month: String(Math.min(number, programme.months)),
      months: String(programme.months),
    }),
    purpose: words.say(programme.purpose),
    notices: [
      ...(programme.results === 'simulation' ? [t('programme.report.simulated')] : []),
      ...(visibility.placeholder ? [t('programme.report.placeholder')] : []),
      ...(words.lacking ? [t('programme.report.written')] : []),
    ],
    emblem: emblemOf(visibility.emblem),
    line: visibility.line[language] ?? visibility.line.en,
    // Codes, not names: a state has one code and, in six languages, more than six names.
    partners: programme.partners.map(({ role, country }) => [
      t(`programme.report.roles.${role}`),
      country,
    ]),
    plan: planOf(programme, number, words),
    indicators: programme.indicators.map((indicator) => indicatorRow(indicator, readings, t)),
    sessions: sessionsOf({ programme, on }, words, t),
    deliverables: programme.deliverables.map((one) => [
      words.say(one.title),
      words.month(one.due),
      one.acceptedIn === undefined
        ? t(`programme.report.deliverable-states.${one.state}`)
        : `${t(`programme.report.deliverable-states.${one.state}`)}, ${words.month(one.acceptedIn)}`,
    ]),
    risks: programme.risks.map((one) => [
      words.say(one.title),
      t(`programme.report.levels.${one.likelihood}`),
      t(`programme.report.levels.${one.impact}`),
      words.say(one.measure),
      t(`programme.report.risk-states.${one.state}`),
    ]),
    lessons: programme.lessons.map((one) => [words.month(one.month), words.say(one.text)]),
  };
};

/** How a programme is put into words, and whether anything had to stay in English. */
interface Words {
  readonly say: (text: Programme['title']) => string;
  /** `month 22 (11/2026)`. */
  readonly month: (number: number) => string;
  readonly days: (value: number) => string;
  readonly date: (day: FrozenReport['on']) => string;
  readonly lacking: boolean;
}

const wordsOf = (programme: Programme, t: Say<ProgrammeWord>): Words => ({
  say: (text) => textIn(text, t.language).text,
  month: (number) =>
    `${t('programme.report.in-month', { month: String(number) })} (${monthText(calendarMonth(programme.start, number), t.language)})`,
  days: (value) => numberText(value, 0, t.language),
  date: (day) => dayText(day, t.language),
  lacking: textsOf(programme).some((text) => textIn(text, t.language).language !== t.language),
});

const textsOf = (programme: Programme): readonly Programme['title'][] => [
  programme.title,
  programme.purpose,
  ...[programme.phases, programme.activities, programme.sessions, programme.deliverables]
    .flat()
    .map(({ title }) => title),
  ...programme.risks.flatMap(({ title, measure }) => [title, measure]),
  ...programme.lessons.map(({ text }) => text),
];

const emblemOf = (address: string): Readonly<Record<string, unknown>> => {
  const bytes = Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
  return address.startsWith('data:image/png')
    ? { format: 'png', bytes: [...bytes] }
    : { format: 'svg', bytes: [...bytes] };
};

const planOf = (
  { phases, activities, months }: Programme,
  now: number,
  { say }: Words,
): Readonly<Record<string, unknown>> => {
  const bar = ({ title, from, to }: Programme['phases'][number]) => ({
    title: say(title),
    from: (from - 1) / months,
    to: to / months,
    span: `${from}–${to}`,
  });
  return {
    months,
    now: Math.min(1, Math.max(0, (now - 0.5) / months)),
    phases: phases.map(bar),
    activities: activities.map((one) => ({ ...bar(one), field: one.field })),
  };
};

const indicatorRow = (
  indicator: Programme['indicators'][number],
  readings: readonly ProgrammeReading[],
  t: Say<ProgrammeWord>,
): Readonly<Record<string, unknown>> => {
  const { language } = t;
  const reading = readings.find((one) => one.indicator === indicator.id);
  const value = (of: number | undefined): string =>
    of === undefined ? '' : figureText(indicator.kind, of, language);
  const now = reading?.now;
  return {
    title: t(`programme.report.kinds.${indicator.kind}`),
    field: indicator.field === undefined ? '' : t(`programme.report.fields.${indicator.field}`),
    baseline: value(reading?.baseline?.value),
    now:
      now === undefined
        ? reading?.withheld === true
          ? t('programme.report.under-five')
          : t('programme.report.unknown')
        : value(now.value),
    interval: now === undefined ? '' : intervalText(indicator.kind, now, language),
    target: value(indicator.target),
    people: reading?.people === undefined ? '' : numberText(reading.people, 0, language),
    state: t(`programme.report.reading-states.${reading?.state ?? 'unknown'}`),
    code: reading?.state ?? 'unknown',
    bar: now === undefined ? null : barOf(indicator.target, now, reading?.baseline?.value),
  };
};

const sessionsOf = (
  { programme, on }: Pick<FrozenReport, 'programme' | 'on'>,
  { say, date, days }: Words,
  t: Say<ProgrammeWord>,
): readonly (readonly string[])[] => {
  const fields = new Map(programme.activities.map(({ id, field }) => [id, field]));
  return programme.sessions
    .filter((session) => session.on <= on)
    .toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
    .map((session) => {
      const field = fields.get(session.activity);
      const came = attendanceOf(session);
      return [
        date(session.on),
        say(session.title),
        field === undefined ? '' : t(`programme.report.fields.${field}`),
        days(session.days),
        came === 0 ? '' : came < SMALLEST_GROUP ? t('programme.report.under-five') : days(came),
      ];
    });
};
