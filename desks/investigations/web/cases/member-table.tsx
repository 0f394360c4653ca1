import { memberPartTexts } from '@amirani/web/src/texts/investigations.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { call, useApi } from '@platform/web/platform/api.ts';
import { useSession } from '@platform/web/platform/session.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { ChoiceField, Field } from '@platform/web/ui/field.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { TableScroll } from '@platform/web/ui/table-scroll.tsx';
import { useState } from 'react';
import { memberParts } from '../../api/case-shapes.ts';
import type { Case, CaseMember } from '../../api/types.ts';

/** Whether somebody decides who is in a case: its lead, or a head of investigations. */
export const leads = (one: Case, roles: readonly string[] | undefined): boolean =>
  one.part === 'lead' || roles?.includes('head-of-investigations') === true;

/** Who is in the case and since when, and for its lead whom to admit. Being admitted and leaving are decisions. */
export const MemberTable = ({
  one,
  onDone,
}: {
  readonly one: Case;
  readonly onDone: () => void;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const format = useFormat();
  const { data: session } = useSession();
  const last = ({ steps }: CaseMember) => steps.at(-1);
  return (
    <section className="stack" aria-labelledby="case-members">
      <h2 id="case-members">
        <Trans>Who is in it</Trans>
      </h2>
      <TableScroll label={t`Who is in it`}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">
                <Trans>Name</Trans>
              </th>
              <th scope="col">
                <Trans>Part</Trans>
              </th>
              <th scope="col">
                <Trans>Last decision</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {one.memberList.map((member) => (
              <tr key={member.account} data-dim={member.state === 'left' ? '' : undefined}>
                <th scope="row">{member.name}</th>
                <td>
                  {member.state === 'left' ? (
                    <Trans>Left the case</Trans>
                  ) : (
                    i18n._(memberPartTexts[member.part])
                  )}
                </td>
                <td>
                  {last(member) === undefined ? (
                    '–'
                  ) : (
                    <>
                      <span className="nowrap">{format.instant(last(member)?.at ?? '')}</span>,{' '}
                      {last(member)?.by}: <span className="soft">{last(member)?.reason}</span>
                    </>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      {one.state === 'open' && leads(one, session?.roles) ? (
        <AdmitForm one={one} own={session?.login} onDone={onDone} />
      ) : null}
    </section>
  );
};

const AdmitForm = ({
  one,
  own,
  onDone,
}: {
  readonly one: Case;
  readonly own: string | undefined;
  readonly onDone: () => void;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const colleagues = useApi('listColleagues', {});
  const [account, setAccount] = useState<string>();
  const [part, setPart] = useState<CaseMember['part']>('member');
  const [reason, setReason] = useState('');
  const known = one.memberList.find((member) => member.account === account);
  const admit = useMutation({
    mutationFn: (chosen: string) =>
      call('admitMember', {
        params: { id: one.id },
        body: { account: chosen, part, reason: reason.trim(), version: known?.version ?? 0 },
      }),
    onSuccess: () => {
      setAccount(undefined);
      setReason('');
      onDone();
    },
  });
  const ready = account !== undefined && reason.trim().length >= 3;
  // A list of choices that opens before it has any stays shut.
  if (colleagues.data === undefined)
    return colleagues.error === null ? (
      <Progress label={t`Loading the colleagues…`} />
    ) : (
      <ErrorState error={colleagues.error} onRetry={() => void colleagues.refetch()} />
    );
  return (
    <form
      className="panel"
      aria-label={t`Admit somebody`}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready && !admit.isPending) admit.mutate(account);
      }}
    >
      <div className="panel-body">
        <div className="file-pair">
          <ChoiceField
            label={t`Whom`}
            value={account}
            choices={colleagues.data.colleagues
              .filter((colleague) => colleague.account !== own)
              .map(({ account: id, name }) => ({ id, name }))}
            onChange={setAccount}
          />
          <ChoiceField
            label={t`As what`}
            value={part}
            choices={memberParts.map((id) => ({ id, name: i18n._(memberPartTexts[id]) }))}
            onChange={setPart}
          />
        </div>
        <Field
          label={<Trans>Why they need to know</Trans>}
          value={reason}
          onChange={setReason}
          maxLength={2000}
          autoComplete="off"
        />
        {admit.error === null ? null : <ActError error={admit.error} onLookAgain={onDone} />}
        <Button type="submit" isDisabled={!ready} isPending={admit.isPending}>
          <Trans>Admit to the case</Trans>
        </Button>
      </div>
    </form>
  );
};
