import { Trans, useLingui } from '@lingui/react/macro';
import { TableScroll } from '@platform/web/ui/table-scroll.tsx';
import type { AcademyControl } from '../../api/types.ts';
import { StandingBadge } from '../objectives/standing-badge.tsx';
import { TeamList } from '../objectives/team-list.tsx';

/** What people are to show and how it stands: person by person first, then the teams. Nothing where nothing is asked. */
export const ObjectivesPanel = ({ control }: { readonly control: AcademyControl }) => {
  const { t } = useLingui();
  const { objectives, people, teams, roles, injects } = control;
  if (objectives.length + teams.length === 0) return null;
  const each = objectives.filter(({ of }) => of === 'each');
  return (
    <section className="panel" aria-labelledby="objectives-title">
      <div className="panel-head">
        <h2 id="objectives-title">
          <Trans>Objectives</Trans>
        </h2>
      </div>
      <div className="panel-body">
        {each.length === 0 ? null : (
          <TableScroll label={t`People by objectives`}>
            <table className="table">
              <thead>
                <tr>
                  <th scope="col">
                    <Trans>Seat</Trans>
                  </th>
                  {each.map(({ id, text }) => (
                    <th key={id} scope="col">
                      {text}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {people.map(({ seat, pseudonym, objectives: judged }) => (
                  <tr key={seat} data-row="">
                    <th scope="row">{pseudonym}</th>
                    {each.map(({ id }) => {
                      const own = judged.find(({ objective }) => objective === id);
                      return (
                        <td key={id}>
                          {own === undefined ? '–' : <StandingBadge state={own.state} />}
                        </td>
                      );
                    })}
                  </tr>
                ))}
              </tbody>
            </table>
          </TableScroll>
        )}
        <TeamList
          teams={teams}
          objectives={objectives}
          roles={roles}
          messages={new Map(injects.map(({ id, text }) => [id, text]))}
          pseudonyms={new Map(people.map(({ seat, pseudonym }) => [seat, pseudonym]))}
        />
        <p className="small soft">
          <Trans>
            Only what was recorded is judged. Points that depend on the truth are settled after its
            release.
          </Trans>
        </p>
      </div>
    </section>
  );
};
