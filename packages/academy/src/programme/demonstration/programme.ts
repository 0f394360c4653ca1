import { addDays, type CivilDate, dateParts } from '@amirani/core';
import { type Language, languages } from '@amirani/core/languages';
import type { Say } from '@amirani/core/words';
import type { AcademyWord } from '../../words.gen.ts';
import { calendarMonth, monthNumber } from '../months.ts';
import type {
  Activity,
  Attendance,
  Deliverable,
  Indicator,
  Programme,
  Session,
} from '../programme.ts';
import { type ProgrammeText, programmeWords, type TrainingField } from '../words.ts';

/** A course for one class of a field, from its first to its last day. */
export interface Cohort {
  readonly field: TrainingField;
  readonly number: number;
  readonly first: CivilDate;
  readonly last: CivilDate;
  /** Two trainers for sixteen: a class as they are held. */
  readonly people: number;
}

const { fields } = programmeWords;
const MONTHS = 30;
/** The month of the programme in which a training system is looked at. */
const NOW = 22;
const COHORTS = 6;
const SEATS = 16;

const startOf = (today: CivilDate): string => {
  const { year, month } = dateParts(today);
  return calendarMonth(`${year}-${String(month).padStart(2, '0')}`, 2 - NOW);
};

/** The classes of all fields: one a field every four months from the fifth on, each field a week later than the one before. */
export const cohortsOf = (start: string): readonly Cohort[] =>
  fields.flatMap((field, place) =>
    Array.from({ length: COHORTS }, (_, number): Cohort => {
      const first = addDays(
        `${calendarMonth(start, 5 + 4 * number)}-01` as CivilDate,
        3 + 5 * place,
      );
      return {
        field,
        number,
        first,
        last: addDays(first, 4),
        // One class of investigators stayed small: what is too few to be shown is there to be seen.
        people: field === 'investigation' ? (number === 0 ? 4 : 8) : SEATS,
      };
    }),
  );

/** A text of the demonstration in every language. */
type Text = (
  name: Extract<AcademyWord, `demonstration.${string}`> extends `demonstration.${infer Name}`
    ? Name
    : never,
) => ProgrammeText;

/** A programme of thirty months in its twenty-second, in a state that does not exist. */
export const demonstrationProgramme = (
  today: CivilDate,
  say: (language: Language) => Say<AcademyWord>,
): Programme => {
  const start = startOf(today);
  const text: Text = (name) => {
    const of = (language: Language): string => say(language)(`demonstration.${name}`);
    return {
      en: of('en'),
      ka: of('ka'),
      ...Object.fromEntries(languages.map((one) => [one, of(one)])),
    };
  };
  return {
    title: text('title'),
    purpose: text('purpose'),
    start,
    months: MONTHS,
    results: 'simulation',
    phases: [
      { id: 'inception', from: 1, to: 4, title: text('phase.inception') },
      { id: 'courses', from: 5, to: 12, title: text('phase.courses') },
      { id: 'deepening', from: 13, to: 24, title: text('phase.deepening') },
      { id: 'sustaining', from: 25, to: 30, title: text('phase.sustaining') },
    ],
    partners: [
      { id: 'home', role: 'beneficiary', country: 'QVR' },
      { id: 'lead', role: 'coordinator', country: 'QMB' },
      ...(['QNI', 'QPL', 'QSC'] as const).map((country) => ({
        id: country.toLowerCase(),
        role: 'implementer' as const,
        country,
      })),
    ],
    institutions: (['patrol', 'border', 'customs', 'analysis'] as const).map((id) => ({
      id,
      country: 'QVR',
      title: text(`institution.${id}`),
    })),
    activities: fields.flatMap((field) => activitiesOf(field, text)),
    sessions: cohortsOf(start).map((cohort) => sessionOf(cohort, today, text)),
    deliverables: deliverablesOf(monthNumber(start, today), text),
    indicators,
    risks: (['people-move', 'network-fails'] as const).map((name, place) => ({
      id: `risk-${place + 1}`,
      impact: 'medium' as const,
      title: text(`risk.${name}`),
      measure: text(`risk-measure.${name}`),
      likelihood: place === 0 ? ('medium' as const) : ('low' as const),
      state: place === 0 ? ('open' as const) : ('reduced' as const),
    })),
    lessons: (['weekly-practice', 'referrals'] as const).map((name, place) => ({
      id: `lesson-${place + 1}`,
      month: 12 + 6 * place,
      text: text(`lesson.${name}`),
    })),
  };
};

const activitiesOf = (field: TrainingField, text: Text): readonly Activity[] => [
  { id: `${field}-courses`, field, from: 5, to: 26, title: text(`course.${field}`) },
  { id: `${field}-practice`, field, from: 6, to: 30, title: text('practice') },
];

const sessionOf = (
  { field, number, first, people }: Cohort,
  today: CivilDate,
  text: Text,
): Session => ({
  id: `${field}-${number + 1}`,
  activity: `${field}-courses`,
  on: first,
  days: 5,
  title: text(`course.${field}`),
  attendance: first <= today ? attendanceOf(field, people) : [],
});

/** Who sends the people of a field, and as what. */
const senders: Readonly<
  Record<TrainingField, readonly [main: string, other: string, role: Attendance['role']]>
> = {
  documents: ['patrol', 'border', 'examiner'],
  travellers: ['patrol', 'customs', 'officer'],
  schengen: ['patrol', 'border', 'officer'],
  risk: ['analysis', 'border', 'analyst'],
  investigation: ['border', 'customs', 'investigator'],
};

const attendanceOf = (field: TrainingField, people: number): readonly Attendance[] => {
  const [main, other, role] = senders[field];
  const most = Math.ceil((people * 5) / 8);
  return [
    { institution: main, role, count: most },
    { institution: other, role, count: people - most },
  ];
};

/** What is handed over, with the month in which it is due. */
const dues = [
  ['needs', 4],
  ['visibility', 6],
  ['courses', 8],
  ['first-year', 13],
  ['trainers', 18],
  ['risk-guide', 22],
  ['second-year', 25],
  ['final', 30],
] as const;

const deliverablesOf = (now: number, text: Text): readonly Deliverable[] =>
  dues.map(([name, due], place): Deliverable => {
    const title = text(`deliverable.${name}`);
    const id = `d${place + 1}`;
    if (due < now - 4) return { id, title, due, state: 'accepted', acceptedIn: due + (place % 2) };
    if (due < now) return { id, title, due, state: 'delivered' };
    return { id, title, due, state: due <= now + 3 ? 'under-way' : 'planned' };
  });

/** Targets are set as such programmes set them; those on skills are what the training anchors of the specification allow to hope for. */
const indicators: readonly Indicator[] = [
  { id: 'sessions', kind: 'sessions-held', baseline: 0, target: 30 },
  { id: 'attendances', kind: 'attendances', baseline: 0, target: 420 },
  { id: 'training-days', kind: 'training-days', baseline: 0, target: 2000 },
  { id: 'deliverables', kind: 'deliverables-accepted', baseline: 0, target: 0.9 },
  { id: 'assessed', kind: 'people-assessed', baseline: 0, target: 400 },
  ...fields.map(
    (field): Indicator => ({ id: `skill-${field}`, kind: 'skill-after', field, target: 2.2 }),
  ),
  { id: 'gain', kind: 'skill-gain', target: 0.6 },
  { id: 'certified', kind: 'certified', baseline: 0, target: 0.7 },
  { id: 'referrals', kind: 'referrals-made', baseline: 0, target: 0.95 },
  { id: 'kept-1', kind: 'retention-1', target: 0.95 },
  { id: 'kept-3', kind: 'retention-3', target: 0.9 },
  { id: 'kept-6', kind: 'retention-6', target: 0.9 },
];
