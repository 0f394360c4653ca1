import { roleTexts } from '@amirani/web/src/texts/words.ts';
import { useLingui } from '@lingui/react';
import { Plural, Trans, useLingui as useMacro } from '@lingui/react/macro';
import type { Account } from '@platform/api/types.ts';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { useApi } from '../platform/api.ts';
import { useQuietRefresh } from '../platform/quiet-refresh.ts';
import { useSession } from '../platform/session.ts';
import { useFormat } from '../platform/use-format.ts';
import { Badge } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { ChangedNote } from '../ui/changed-note.tsx';
import { DataTable, focusRowOf } from '../ui/data-table.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { Notice } from '../ui/notice.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Progress } from '../ui/progress.tsx';
import { AccountPanel } from './account-panel.tsx';
import './accounts.css';
import { NewAccountPanel } from './new-account-panel.tsx';
import { ProposalList } from './proposal-list.tsx';

/** All accounts, proposals to decide, and accounts whose roles must be settled. */
export const AccountsScreen = () => {
  const { t } = useMacro();
  const { data: session } = useSession();
  const navigate = useNavigate({ from: '/accounts' });
  const { account: chosen } = useSearch({ from: '/accounts' });
  const [isNew, setNew] = useState(false);
  const accounts = useApi('listAccounts', {});
  const proposals = useApi('listAccountProposals', {});
  const { refetch: readAccounts } = accounts;
  const { refetch: readProposals } = proposals;
  const readAgain = useCallback(
    () => Promise.all([readAccounts(), readProposals()]),
    [readAccounts, readProposals],
  );
  const refresh = useQuietRefresh('accounts', () => true, readAgain);
  const login = session?.login ?? '';
  const mayAct = session?.roles.includes('administrator') === true;
  const list = accounts.data?.accounts ?? [];
  const account = list.find((one) => one.login === chosen);
  const choose = (next: string | undefined): void => {
    setNew(false);
    const search = next === undefined ? {} : { account: next };
    // The panel takes the focus and the window goes to it.
    void navigate({ search, replace: true, resetScroll: false });
    if (next === undefined && chosen !== undefined) focusRowOf(chosen);
  };
  const error = accounts.error ?? proposals.error;
  const isBeside = mayAct && (isNew || account !== undefined);
  return (
    <div className="page">
      <PageHead title={<Trans>Accounts</Trans>} windowTitle={t`Accounts`}>
        <div className="line-up">
          <ChangedNote changed={refresh.changed} onShow={refresh.show} />
          {mayAct ? (
            <Button
              kind="primary"
              onPress={() => {
                choose(undefined);
                setNew(true);
              }}
            >
              <Trans>New account</Trans>
            </Button>
          ) : null}
        </div>
      </PageHead>
      {error === null ? null : <ErrorState error={error} onRetry={() => void readAgain()} />}
      {accounts.isPending ? <Progress label={t`Loading the accounts`} /> : null}
      <Unsettled accounts={list} onOpen={choose} />
      {proposals.data === undefined ? null : (
        <Proposals
          {...{ login, mayAct }}
          proposals={proposals.data.proposals}
          onChanged={() => void readAgain()}
        />
      )}
      {accounts.data === undefined ? null : (
        <div className="beside" data-evidence={isBeside ? '' : undefined}>
          <AccountTable
            accounts={list}
            chosen={chosen}
            onOpen={mayAct ? choose : undefined}
            onFocusChange={refresh.onFocusChange}
          />
          {!isBeside ? null : isNew ? (
            <NewAccountPanel onClose={() => setNew(false)} onChanged={() => void readAgain()} />
          ) : account === undefined ? null : (
            <AccountPanel
              key={account.login}
              account={account}
              isOwn={account.login === login}
              onClose={() => choose(undefined)}
              onChanged={() => void readAgain()}
            />
          )}
        </div>
      )}
    </div>
  );
};

const Unsettled = ({
  accounts,
  onOpen,
}: {
  readonly accounts: readonly Account[];
  readonly onOpen: (login: string) => void;
}) => {
  const unsettled = accounts.filter((one) => one.unsettled);
  if (unsettled.length === 0) return null;
  return (
    <Notice
      verdict="attention"
      title={
        <Plural
          value={unsettled.length}
          one="# account to settle: its roles must not meet"
          other="# accounts to settle: their roles must not meet"
        />
      }
    >
      <p className="line-up">
        {unsettled.map(({ login }) => (
          <Button key={login} onPress={() => onOpen(login)}>
            {login}
          </Button>
        ))}
      </p>
    </Notice>
  );
};

const Proposals = ({ proposals, ...rest }: Parameters<typeof ProposalList>[0]) => {
  const open = proposals.filter(({ state }) => state === 'open');
  const decided = proposals.filter(({ state }) => state !== 'open');
  return (
    <section className="stack" aria-labelledby="open-proposals">
      <h2 id="open-proposals">
        <Trans>Open proposals</Trans>
      </h2>
      {open.length === 0 ? (
        <p className="soft">
          <Trans>No open proposal. Roles and passwords need two administrators.</Trans>
        </p>
      ) : null}
      <ProposalList {...rest} proposals={open} />
      {decided.length === 0 ? null : (
        <details>
          <summary>
            <Trans>Decided proposals</Trans>
          </summary>
          <ProposalList {...rest} proposals={decided} />
        </details>
      )}
    </section>
  );
};

const AccountTable = ({
  accounts,
  chosen,
  onOpen,
  onFocusChange,
}: {
  readonly accounts: readonly Account[];
  readonly chosen: string | undefined;
  readonly onOpen: ((login: string) => void) | undefined;
  readonly onFocusChange: (inside: boolean) => void;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const format = useFormat();
  return (
    <DataTable<Account>
      caption={t`Accounts`}
      groups={[{ id: 'all', rows: accounts }]}
      rowKey={({ login }) => login}
      current={chosen}
      dim={({ disabled }) => disabled}
      onFocusChange={onFocusChange}
      headTitle={<Trans>Login</Trans>}
      head={({ login }) => login}
      {...(onOpen === undefined ? {} : { onOpen: ({ login }: Account) => onOpen(login) })}
      columns={[
        { id: 'name', title: <Trans>Name</Trans>, cell: ({ name }) => name },
        {
          id: 'roles',
          title: <Trans>Roles</Trans>,
          cell: ({ roles }) => roles.map((role) => i18n._(roleTexts[role])).join(', '),
        },
        {
          id: 'state',
          title: <Trans>State</Trans>,
          cell: (one) => <AccountState account={one} />,
        },
        {
          id: 'last',
          title: <Trans>Last sign-in</Trans>,
          cell: ({ lastSignInAt }) =>
            lastSignInAt === undefined ? '–' : format.instant(lastSignInAt),
        },
      ]}
    />
  );
};

const AccountState = ({ account }: { readonly account: Account }) =>
  account.disabled ? (
    <Badge verdict="not-checked">
      <Trans context="state of an account">Disabled</Trans>
    </Badge>
  ) : account.unsettled ? (
    <Badge verdict="attention">
      <Trans>To settle</Trans>
    </Badge>
  ) : account.initialUntil !== undefined ? (
    <Badge verdict="not-checked">
      <Trans>Initial password</Trans>
    </Badge>
  ) : (
    <Badge verdict="met">
      <Trans context="state of an account">Active</Trans>
    </Badge>
  );
