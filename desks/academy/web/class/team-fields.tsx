import { Trans, useLingui } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { ChoiceField, Field } from '@platform/web/ui/field.tsx';
import { TableScroll } from '@platform/web/ui/table-scroll.tsx';
import type { AcademySeat } from '../../api/types.ts';
import { type Dealt, dealt, rolesOf, type TeamsDraft } from './exercise-draft.ts';

const MOST = 8;

/** Who does the sitting together, and as what: dealt in turn, and moved by hand where somebody wants it otherwise. */
export const TeamFields = ({
  draft,
  seats,
  onChange,
}: {
  readonly draft: TeamsDraft;
  readonly seats: readonly Pick<AcademySeat, 'id' | 'pseudonym'>[];
  readonly onChange: (draft: TeamsDraft) => void;
}) => {
  const { t } = useLingui();
  const format = useFormat();
  const most = Math.min(MOST, seats.length);
  const counts = [0, ...Array.from({ length: Math.max(0, most - 1) }, (_, at) => at + 2)];
  return (
    <div className="stack">
      <ChoiceField
        label={t`Teams`}
        value={String(draft.teams)}
        choices={counts.map((count) => ({
          id: String(count),
          name: count === 0 ? t`each alone` : t`${format.number(count)} teams`,
        }))}
        onChange={(next) => onChange({ ...draft, teams: Number(next), moved: new Map() })}
      />
      {draft.teams === 0 ? null : (
        <>
          <Field
            label={<Trans>Roles, one a line</Trans>}
            description={
              <Trans>First line, second line, shift leader: as it is at the border.</Trans>
            }
            rows={3}
            maxLength={600}
            value={draft.roles}
            onChange={(roles) => onChange({ ...draft, roles })}
          />
          <Places draft={draft} seats={seats} onChange={onChange} />
        </>
      )}
    </div>
  );
};

const Places = ({ draft, seats, onChange }: Parameters<typeof TeamFields>[0]) => {
  const { t } = useLingui();
  const format = useFormat();
  const roles = rolesOf(draft);
  const places = dealt(
    draft,
    seats.map(({ id }) => id),
  );
  const move = (seat: string, to: Partial<Dealt>): void =>
    onChange({
      ...draft,
      moved: new Map([...draft.moved, [seat, { ...draft.moved.get(seat), ...to }]]),
    });
  const numbers = Array.from({ length: draft.teams }, (_, at) => at);
  return (
    <TableScroll label={t`Who is in which team`}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">
              <Trans>Seat</Trans>
            </th>
            <th scope="col">
              <Trans>Team</Trans>
            </th>
            {roles.length === 0 ? null : (
              <th scope="col">
                <Trans>Role</Trans>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {seats.map(({ id, pseudonym }) => {
            const { team = 0, role = 0 } = places.get(id) ?? {};
            return (
              <tr key={id} data-row="">
                <th scope="row">{pseudonym}</th>
                <td>
                  <ChoiceField
                    compact
                    label={t`Team of ${pseudonym}`}
                    value={String(team)}
                    choices={numbers.map((at) => ({
                      id: String(at),
                      name: t`Team ${format.number(at + 1)}`,
                    }))}
                    onChange={(next) => move(id, { team: Number(next) })}
                  />
                </td>
                {roles.length === 0 ? null : (
                  <td>
                    <ChoiceField
                      compact
                      label={t`Role of ${pseudonym}`}
                      value={String(role)}
                      choices={roles.map(({ text }, at) => ({ id: String(at), name: text }))}
                      onChange={(next) => move(id, { role: Number(next) })}
                    />
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </TableScroll>
  );
};
