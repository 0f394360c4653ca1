import { Trans } from '@lingui/react/macro';
import type { AcademyReplay } from '../../api/types.ts';
import { ObjectiveList } from '../objectives/objective-list.tsx';
import { TeamList } from '../objectives/team-list.tsx';

/** Results of objectives at a moment: of one person first, then of the teams, for trainers. */
export const ObjectivesThen = ({
  replay: { objectives, roles, teams, messages, people },
  person,
}: {
  readonly replay: AcademyReplay;
  readonly person: AcademyReplay['people'][number];
}) => {
  const texts = new Map(messages.map(({ id, text }) => [id, text]));
  if (person.objectives.length + teams.length === 0) return null;
  return (
    <div className="control-columns">
      {person.objectives.length === 0 ? null : (
        <section className="stack" aria-labelledby="objectives-then">
          <h2 id="objectives-then">
            <Trans>Objectives of {person.pseudonym} by then</Trans>
          </h2>
          <ObjectiveList objectives={objectives} judged={person.objectives} messages={texts} />
        </section>
      )}
      {teams.length === 0 ? null : (
        <section className="stack" aria-labelledby="teams-then">
          <h2 id="teams-then">
            <Trans>Teams by then</Trans>
          </h2>
          <TeamList
            teams={teams}
            objectives={objectives}
            roles={roles}
            messages={texts}
            pseudonyms={new Map(people.map(({ seat, pseudonym }) => [seat, pseudonym]))}
          />
        </section>
      )}
    </div>
  );
};
