import type { Programme, ProgrammeReading, ProgrammeReport } from '@desk/programme/api/types.ts';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

type Texts<K extends string> = Readonly<Record<K, MessageDescriptor>>;
type Row<P extends 'partners' | 'deliverables' | 'risks' | 'activities' | 'indicators'> =
  Programme[P][number];

/** The five fields in which people are trained. */
export const trainingFieldTexts: Texts<Row<'activities'>['field']> = {
  documents: msg`Document fraud`,
  travellers: msg`Assessment of travellers`,
  schengen: msg`Schengen rules`,
  risk: msg`Risk analysis`,
  investigation: msg`Investigation`,
};

export const partnerRoleTexts: Texts<Row<'partners'>['role']> = {
  funder: msg`Funder`,
  coordinator: msg`Coordinator`,
  implementer: msg`Implementing partner`,
  beneficiary: msg`Beneficiary`,
};

/** What people who come to a session are at work. */
export const attendeeRoleTexts: Texts<Programme['sessions'][number]['attendance'][number]['role']> =
  {
    officer: msg`Officers`,
    examiner: msg`Document examiners`,
    analyst: msg`Analysts`,
    investigator: msg`Investigators`,
    trainer: msg`Trainers`,
    head: msg`Heads`,
  };

export const deliverableStateTexts: Texts<Row<'deliverables'>['state']> = {
  planned: msg`Planned`,
  'under-way': msg`Under way`,
  delivered: msg`Delivered`,
  accepted: msg`Accepted`,
};

export const programmeRiskStateTexts: Texts<Row<'risks'>['state']> = {
  open: msg`Open`,
  reduced: msg`Reduced`,
  closed: msg`Closed`,
};

export const programmeLevelTexts: Texts<Row<'risks'>['impact']> = {
  low: msg`Low`,
  medium: msg`Medium`,
  high: msg`High`,
};

export const indicatorKindTexts: Texts<Row<'indicators'>['kind']> = {
  'sessions-held': msg`Sessions held`,
  attendances: msg`Attendances`,
  'training-days': msg`Days of training, by person`,
  'deliverables-accepted': msg`Deliverables accepted of those due`,
  'people-assessed': msg`People measured at the end of a course`,
  'skill-after': msg`Skill after the course (d′)`,
  'skill-gain': msg`Gain in skill by a course (d′)`,
  certified: msg`Certified of those measured`,
  'retention-1': msg`Skill kept after 1 month`,
  'retention-3': msg`Skill kept after 3 months`,
  'retention-6': msg`Skill kept after 6 months`,
  'referrals-made': msg`Referrals for protection made of those due`,
};

export const readingStateTexts: Texts<ProgrammeReading['state']> = {
  met: msg`Met`,
  reached: msg`Reached, not yet certain`,
  open: msg`Open`,
  below: msg`Below the target`,
  unknown: msg`Not known`,
};

export const programmeReportStateTexts: Texts<ProgrammeReport['state']> = {
  composed: msg`Composed`,
  published: msg`On the public page`,
  withdrawn: msg`Withdrawn`,
};

/** Texts of the public page, which is shown in two languages at once. */
export const publicWords = {
  upTo: msg`Up to`,
  months: msg`Months`,
  month: msg`Month`,
  partners: msg`Partners`,
  phases: msg`Phases`,
  fields: msg`What is done`,
  sessions: msg`Sessions held`,
  attendances: msg`Attendances`,
  indicators: msg`What it reaches`,
  indicator: msg`Indicator`,
  before: msg`Before`,
  now: msg`Now`,
  interval: msg`95 % interval`,
  target: msg`Target`,
  people: msg`People`,
  state: msg`State`,
  deliverables: msg`Deliverables`,
  due: msg`Due`,
  lessons: msg`Lessons learned`,
  withheld: msg`under 5: not shown`,
  simulated: msg`Demonstration: these results come from a simulation. No one was trained.`,
  placeholder: msg`The emblem is a placeholder: the operator has not set that of the funder.`,
  privacy: msg`No person stands behind a figure alone: none is shown of fewer than five people, and people are added five at a time.`,
} as const satisfies Record<string, MessageDescriptor>;

/** Why a row does not fit, by its code. */
export const programmeUnfitTexts: Readonly<Record<string, MessageDescriptor>> = {
  'academy.programme.id-twice': msg`Two rows have one id.`,
  'academy.programme.outside-months': msg`It lies outside the months of the programme, or ends before it begins.`,
  'academy.programme.unknown-activity': msg`A session belongs to an activity that is not there.`,
  'academy.programme.unknown-institution': msg`People came from an institution that is not there.`,
  'academy.programme.attendance-twice': msg`One institution and role is counted twice in a session.`,
  'academy.programme.accepted-without-month': msg`What is accepted has a month of acceptance, and nothing else has one.`,
  'academy.programme.no-baseline': msg`This indicator needs a value of before: no entry test measures it.`,
};
