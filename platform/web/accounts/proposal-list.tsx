import { roleTexts } from '@amirani/web/src/texts/words.ts';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import type { AccountProposal } from '@platform/api/types.ts';
import { useState } from 'react';
import { call } from '../platform/api.ts';
import { useFormat } from '../platform/use-format.ts';
import { useMutation } from '../platform/use-mutation.ts';
import { Badge } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { HalfNote } from './half-note.tsx';

/** Proposals, with what the signed-in administrator can do about each. */
export const ProposalList = ({
  proposals,
  login,
  mayAct,
  onChanged,
}: {
  readonly proposals: readonly AccountProposal[];
  /** The signed-in account. */
  readonly login: string;
  readonly mayAct: boolean;
  readonly onChanged: () => void;
}) => {
  const [half, setHalf] = useState<{
    readonly half: string;
    readonly login: string;
    readonly isReset: boolean;
  }>();
  const decide = useMutation({
    mutationFn: async ({ id, act }: { id: string; act: 'approve' | 'refuse' | 'withdraw' }) => {
      const params = { id };
      if (act === 'approve') {
        const { secondHalf, proposal } = await call('approveAccountProposal', { params });
        setHalf(
          secondHalf === undefined
            ? undefined
            : {
                half: secondHalf,
                login: proposal.login,
                isReset: proposal.kind === 'password',
              },
        );
      } else
        await call(act === 'refuse' ? 'refuseAccountProposal' : 'withdrawAccountProposal', {
          params,
        });
    },
    onSettled: onChanged,
  });
  const act = (id: string, what: 'approve' | 'refuse' | 'withdraw') => (): void => {
    if (!decide.isPending) decide.mutate({ id, act: what });
  };
  return (
    <>
      {half === undefined ? null : <HalfNote part="second" {...half} />}
      {decide.error === null ? null : <ErrorState error={decide.error} />}
      <ul className="account-cards">
        {proposals.map((proposal) => {
          const { id, proposedBy, state } = proposal;
          return (
            <li key={id} className="account-card">
              <ProposalFacts proposal={proposal} />
              {!mayAct || state !== 'open' ? null : proposedBy === login ? (
                <Button onPress={act(id, 'withdraw')}>
                  <Trans>Withdraw proposal</Trans>
                </Button>
              ) : proposal.login === login ? (
                <p className="soft small">
                  <Trans>About your own account. Another administrator decides.</Trans>
                </p>
              ) : (
                <div className="line-up">
                  <Button kind="primary" onPress={act(id, 'approve')}>
                    <Trans>Approve proposal</Trans>
                  </Button>
                  <Button onPress={act(id, 'refuse')}>
                    <Trans>Refuse proposal</Trans>
                  </Button>
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
};

const ProposalFacts = ({ proposal }: { readonly proposal: AccountProposal }) => {
  const { i18n } = useLingui();
  const format = useFormat();
  const { kind, login, name, roles = [], rolesBefore, disabledBefore } = proposal;
  const names = (list: readonly (keyof typeof roleTexts)[]): string =>
    list.length === 0 ? '–' : list.map((role) => i18n._(roleTexts[role])).join(', ');
  return (
    <div>
      <p>
        <strong>
          {kind === 'account' ? (
            <Trans>New account {login}</Trans>
          ) : kind === 'roles' ? (
            <Trans>Roles of {login}</Trans>
          ) : (
            <Trans>New password for {login}</Trans>
          )}
        </strong>{' '}
        {name} <StateBadge state={proposal.state} />
      </p>
      {kind === 'password' ? null : (
        <p>
          {rolesBefore === undefined ? null : <>{names(rolesBefore)} → </>}
          {names(roles)}
        </p>
      )}
      {kind === 'roles' && disabledBefore === true ? (
        <p>
          <Trans>The account is disabled. Approval enables it again.</Trans>
        </p>
      ) : null}
      <p className="soft small">
        <Trans>
          Proposed by {proposal.proposedBy}, {format.instant(proposal.proposedAt)}
        </Trans>
        {'. '}
        {proposal.decidedBy === undefined || proposal.decidedAt === undefined ? null : (
          <Trans>
            Decided by {proposal.decidedBy}, {format.instant(proposal.decidedAt)}
          </Trans>
        )}
      </p>
      <p className="small">{proposal.reason}</p>
    </div>
  );
};

const StateBadge = ({ state }: Pick<AccountProposal, 'state'>) =>
  state === 'approved' ? (
    <Badge verdict="met">
      <Trans>Approved</Trans>
    </Badge>
  ) : state === 'refused' ? (
    <Badge verdict="obstacle">
      <Trans context="state of a proposal">Refused</Trans>
    </Badge>
  ) : state === 'withdrawn' ? (
    <Badge verdict="not-checked">
      <Trans context="state of a proposal">Withdrawn</Trans>
    </Badge>
  ) : null;
