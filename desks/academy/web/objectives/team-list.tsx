import { Trans } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import type { AcademyControl, AcademyTeamStanding } from '../../api/types.ts';
import { useShare } from '../figures/use-share.ts';
import { ObjectiveList } from './objective-list.tsx';

/** Teams with their people and roles, results of their objectives, and their results after the release. */
export const TeamList = ({
  teams,
  objectives,
  roles,
  messages,
  pseudonyms,
}: Pick<AcademyControl, 'objectives' | 'roles'> & {
  readonly teams: readonly AcademyTeamStanding[];
  readonly messages: ReadonlyMap<string, string>;
  /** By the seats. */
  readonly pseudonyms: ReadonlyMap<string, string>;
}) => {
  const roleOf = new Map(roles.map(({ id, text }) => [id, text]));
  return (
    <ul className="team-list">
      {teams.map(({ name, members, objectives: judged, score }) => (
        <li key={members[0]?.seat} className="stack">
          <h3>{name ?? <Trans>The class together</Trans>}</h3>
          {name === undefined ? null : (
            <p className="small">
              {members
                .map(({ seat, role }) => {
                  const who = pseudonyms.get(seat) ?? seat;
                  return role === undefined ? who : `${who} (${roleOf.get(role) ?? role})`;
                })
                .join(' · ')}
            </p>
          )}
          <ObjectiveList objectives={objectives} judged={judged} messages={messages} />
          {score === undefined ? null : <TeamFigures score={score} />}
        </li>
      ))}
    </ul>
  );
};

/** People first: what each did, then what it would have come to together. */
const TeamFigures = ({
  score: { right, referrals, together },
}: {
  readonly score: NonNullable<AcademyTeamStanding['score']>;
}) => {
  const format = useFormat();
  const { percent } = useShare();
  const decided = together.hits + together.misses + together.falseAlarms + together.correctPasses;
  return (
    <dl className="facts">
      <dt>
        <Trans>Its people, each on their own</Trans>
      </dt>
      <dd>
        {right === undefined ? (
          '–'
        ) : (
          <Trans>
            {percent(right.mean)} right in the mean, from {percent(right.low)} to{' '}
            {percent(right.high)}
          </Trans>
        )}
      </dd>
      <dt>
        <Trans>Had they decided together</Trans>
      </dt>
      <dd>
        {decided === 0 ? (
          '–'
        ) : (
          <Trans>
            {percent((together.hits + together.correctPasses) / decided)} right of{' '}
            {format.number(decided)}; {format.number(together.undecided)} without agreement
          </Trans>
        )}
      </dd>
      <dt>
        <Trans>Sent to help</Trans>
      </dt>
      <dd>{`${format.number(referrals.made)} / ${format.number(referrals.due)}`}</dd>
    </dl>
  );
};
