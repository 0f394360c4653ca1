import { attemptOf, type Exercise, type RunEvent, runOf } from '@amirani/academy/exercise';
import { type Judged, judge, type Team } from '@amirani/academy/exercise/objectives';
import { type Attempt, teamScoreOf } from '@amirani/academy/scoring';
import type { AcademyControl, AcademyJudged, AcademyTeamStanding } from '../../api/types.ts';

/** Results of a sitting's objectives: people first, then teams. */
export interface Standings {
  readonly of: (seat: string) => AcademyJudged[];
  readonly teams: AcademyTeamStanding[];
}

/** What is asked in an exercise beside its items, as it is sent. */
export const askedIn = ({
  roles = [],
  objectives = [],
}: Exercise): Pick<AcademyControl, 'roles' | 'objectives'> => ({
  roles: roles.map((role) => ({ ...role })),
  // The same, with lists that may be written to: it came in by this very shape.
  objectives: [...objectives] as unknown as AcademyControl['objectives'],
});

/** Judges the objectives after these events. Empty without objectives and teams. */
export const standingsBy = (
  exercise: Exercise,
  events: readonly RunEvent[],
  { at, released }: { readonly at: number; readonly released: boolean },
): Standings => {
  const run = runOf(events);
  if ((exercise.objectives ?? []).length + run.teams.length === 0)
    return { of: () => [], teams: [] };
  const { people, teams } = judge(exercise, events, at, released);
  // Of what is measured, as everybody's own score; of practice where nothing is.
  const kind = exercise.blocks.some((block) => block.kind === 'measured') ? 'measured' : 'practice';
  const attempts = ({ members }: Team): readonly Attempt[] =>
    members.map(({ person }) => attemptOf(exercise, run, person, kind));
  return {
    of: (seat) => (people.get(seat) ?? []).map(sent),
    teams: teams.map(({ team, objectives }) => ({
      ...(run.teams.length === 0 ? {} : { name: team.name }),
      members: team.members.map(({ person, role }) => ({
        seat: person,
        role,
      })),
      objectives: objectives.map(sent),
      ...(released && run.teams.length > 0 ? { score: teamScoreOf(attempts(team)) } : {}),
    })),
  };
};

const sent = (one: Judged): AcademyJudged => ({
  ...one,
  expectations: one.expectations.map((each) => ({ ...each })),
});
