import {
  attendanceOf,
  calendarMonth,
  monthNumber,
  SMALLEST_GROUP,
  textIn,
} from '@amirani/academy/programme';
import { barOf, figureText, intervalText, numberText } from '@amirani/academy/programme/figures';
import type { Programme, ProgrammeReading } from '@amirani/contract/programme';
import type { Language } from '@amirani/core/languages';
import { dayText, monthText } from './days.ts';
import type { FrozenReport } from './frozen.ts';
import type { ReportTexts } from './texts/report-texts.ts';

/** What the template sets: texts in their order, nothing to compute. */
export type ReportContent = Readonly<Record<string, unknown>>;

/** Puts a report into words. The same report and language give the same content. */
export const reportContent = (
  { programme, readings, on, visibility }: FrozenReport,
  t: ReportTexts,
  language: Language,
): ReportContent => {
  const words = wordsOf(programme, t, language);
  const [year = 0, month = 0, day = 0] = on.split('-').map(Number);
  const number = monthNumber(programme.start, on);
  return {
    ...{ language, t, date: [year, month, day] },
    title: words.say(programme.title),
    upTo: filled(t.upTo, {
      date: dayText(on, language),
      month: String(Math.min(number, programme.months)),
      months: String(programme.months),
    }),
    purpose: words.say(programme.purpose),
    notices: [
      ...(programme.results === 'simulation' ? [t.simulated] : []),
      ...(visibility.placeholder ? [t.placeholder] : []),
      ...(words.lacking ? [t.written] : []),
    ],
    emblem: emblemOf(visibility.emblem),
    line: visibility.line[language] ?? visibility.line.en,
    // Codes, not names: a state has one code and, in six languages, more than six names.
    partners: programme.partners.map(({ role, country }) => [t.roles[role], country]),
    plan: planOf(programme, number, words),
    indicators: programme.indicators.map((indicator) =>
      indicatorRow(indicator, readings, t, language),
    ),
    sessions: sessionsOf({ programme, on }, words, t),
    deliverables: programme.deliverables.map((one) => [
      words.say(one.title),
      words.month(one.due),
      one.acceptedIn === undefined
        ? t.deliverableStates[one.state]
        : `${t.deliverableStates[one.state]}, ${words.month(one.acceptedIn)}`,
    ]),
    risks: programme.risks.map((one) => [
      words.say(one.title),
      t.levels[one.likelihood],
      t.levels[one.impact],
      words.say(one.measure),
      t.riskStates[one.state],
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

const wordsOf = (programme: Programme, t: ReportTexts, language: Language): Words => ({
  say: (text) => textIn(text, language).text,
  month: (number) =>
    `${filled(t.inMonth, { month: String(number) })} (${monthText(calendarMonth(programme.start, number), language)})`,
  days: (value) => numberText(value, 0, language),
  date: (day) => dayText(day, language),
  lacking: textsOf(programme).some((text) => textIn(text, language).language !== language),
});

const textsOf = (programme: Programme): readonly Programme['title'][] => [
  ...[programme.title, programme.purpose],
  ...[programme.phases, programme.activities, programme.sessions, programme.deliverables]
    .flat()
    .map(({ title }) => title),
  ...programme.risks.flatMap(({ title, measure }) => [title, measure]),
  ...programme.lessons.map(({ text }) => text),
];

const filled = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

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
    ...{ title: say(title), from: (from - 1) / months, to: to / months, span: `${from}–${to}` },
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
  t: ReportTexts,
  language: Language,
): Readonly<Record<string, unknown>> => {
  const reading = readings.find((one) => one.indicator === indicator.id);
  const value = (of: number | undefined): string =>
    of === undefined ? '' : figureText(indicator.kind, of, language);
  const now = reading?.now;
  return {
    title: t.kinds[indicator.kind],
    field: indicator.field === undefined ? '' : t.fields[indicator.field],
    baseline: value(reading?.baseline?.value),
    now:
      now === undefined ? (reading?.withheld === true ? t.underFive : t.unknown) : value(now.value),
    interval: now === undefined ? '' : intervalText(indicator.kind, now, language),
    target: value(indicator.target),
    people: reading?.people === undefined ? '' : numberText(reading.people, 0, language),
    state: t.readingStates[reading?.state ?? 'unknown'],
    code: reading?.state ?? 'unknown',
    bar: now === undefined ? null : barOf(indicator.target, now, reading?.baseline?.value),
  };
};

const sessionsOf = (
  { programme, on }: Pick<FrozenReport, 'programme' | 'on'>,
  { say, date, days }: Words,
  t: ReportTexts,
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
        field === undefined ? '' : t.fields[field],
        days(session.days),
        came === 0 ? '' : came < SMALLEST_GROUP ? t.underFive : days(came),
      ];
    });
};
