import type { CivilDate } from '@amirani/core';
import { monthNumber } from './months.ts';
import type { Indicator, Programme, Session } from './programme.ts';
import type { Known } from './reading.ts';
import type { TrainingField } from './words.ts';

/** What is counted of the programme itself; undefined where an indicator is measured on people. */
export const countReading = (
  programme: Programme,
  { kind, field }: Indicator,
  on: CivilDate,
): Known | undefined => {
  const held = sessionsHeld(programme, field, on);
  switch (kind) {
    case 'sessions-held':
      return counted(held.length);
    case 'attendances':
      return counted(attendancesOf(held));
    case 'training-days':
      return counted(held.reduce((sum, session) => sum + attendanceOf(session) * session.days, 0));
    case 'deliverables-accepted': {
      const month = monthNumber(programme.start, on);
      const due = programme.deliverables.filter(
        (one) => one.due < month && (field === undefined || one.field === field),
      );
      const accepted = due.filter(
        ({ acceptedIn }) => acceptedIn !== undefined && acceptedIn <= month,
      );
      return due.length === 0 ? { withheld: false } : counted(accepted.length / due.length);
    }
    case 'people-assessed':
    case 'skill-after':
    case 'skill-gain':
    case 'certified':
    case 'retention-1':
    case 'retention-3':
    case 'retention-6':
    case 'referrals-made':
      return undefined;
  }
};

/** Sessions of a field, of all of them where none is named, that were held up to a day. */
export const sessionsHeld = (
  { activities, sessions }: Programme,
  field: TrainingField | undefined,
  on: CivilDate,
): readonly Session[] => {
  const own = new Set(
    activities.filter((one) => field === undefined || one.field === field).map(({ id }) => id),
  );
  return sessions.filter((one) => one.on <= on && own.has(one.activity));
};

/** How many came to sessions together. */
export const attendancesOf = (sessions: readonly Session[]): number =>
  sessions.reduce((sum, session) => sum + attendanceOf(session), 0);

/** How many people came to a session. */
export const attendanceOf = ({ attendance }: Session): number =>
  attendance.reduce((sum, { count }) => sum + count, 0);

const counted = (value: number): Known => ({ now: { value }, withheld: false });
