import { journalActTexts, sayAct } from '@amirani/web/src/texts/journal-acts.ts';
import { sayReason, shownAgainText } from '@amirani/web/src/texts/journal-reasons.ts';
import { say } from '@amirani/web/src/texts/say.ts';
import {
  operationTexts,
  outcomeTexts,
  purposeTexts,
  roleTexts,
} from '@amirani/web/src/texts/words.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { isShownAgain, journalActs } from '@platform/api/journal-acts.ts';
import { useApi } from '@platform/web/platform/api.ts';
import { utcText } from '@platform/web/platform/format.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { only } from '@platform/web/root-route.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { DataTable } from '@platform/web/ui/data-table.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { ChoiceField, Field } from '@platform/web/ui/field.tsx';
import { EmptyState } from '@platform/web/ui/notice.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { journalOutcomes } from './journal-outcomes.ts';

const pageSize = 50;

/** The entries, newest first, with filter and paging. A login typed as filter stays out of the address. */
export const EntryList = ({
  chosen,
  onSize,
  onOpen,
}: {
  readonly chosen: number | undefined;
  /** Told how large the log was when the list was read. */
  readonly onSize: (size: number) => void;
  readonly onOpen: (index: number) => void;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const format = useFormat();
  const navigate = useNavigate({ from: '/oversight' });
  const search = useSearch({ from: '/oversight' });
  const { entry: _, ...filter } = search;
  const { operation, outcome, act, from, to, before, after, request } = filter;
  const [actor, setActor] = useState('');
  const [askedActor, setAskedActor] = useState<string>();
  const [account, setAccount] = useState('');
  const [askedAccount, setAskedAccount] = useState<string>();
  const list = useApi('listJournalEntries', {
    query: { limit: pageSize, ...filter, actor: askedActor, account: askedAccount },
  });
  const entries = list.data?.entries ?? [];
  const size = list.data?.size ?? 0;
  useEffect(() => onSize(size), [size, onSize]);
  const newest = entries.find(({ index }) => index !== undefined)?.index;
  const oldest = entries.findLast(({ index }) => index !== undefined)?.index;
  const isFull = entries.length === pageSize;
  const narrow = (change: Partial<typeof filter>): void =>
    void navigate({
      search: ({ before: _before, after: _after, entry: _entry, ...now }) =>
        only({ ...now, ...change }),
      replace: true,
    });
  const turn = (place: { before?: number; after?: number }): void =>
    void navigate({
      search: ({ before: _before, after: _after, ...now }) => ({ ...now, ...place }),
    });
  return (
    <section className="stack entries" aria-label={t`Entries of the journal`}>
      <div className="entry-filters">
        <ChoiceField
          label={t`Act`}
          value={act ?? 'all'}
          choices={[
            { id: 'all', name: t`All acts` },
            ...journalActs.map((id) => ({ id, name: i18n._(journalActTexts[id]) })),
          ]}
          onChange={(id) => narrow({ act: id === 'all' ? undefined : id })}
        />
        <ChoiceField
          label={t`Operation`}
          value={operation ?? 'all'}
          choices={[
            { id: 'all', name: t`All operations` },
            ...Object.entries(operationTexts).map(([id, text]) => ({ id, name: i18n._(text) })),
          ]}
          onChange={(id) => narrow({ operation: id === 'all' ? undefined : id })}
        />
        <ChoiceField
          label={t`Outcome`}
          value={outcome ?? 'all'}
          choices={[
            { id: 'all', name: t`All outcomes` },
            ...journalOutcomes.map((id) => ({
              id,
              name: i18n._(outcomeTexts[id]),
            })),
          ]}
          onChange={(id) => narrow({ outcome: id === 'all' ? undefined : id })}
        />
        <Field
          label={<Trans>From day (UTC)</Trans>}
          type="date"
          value={from ?? ''}
          onChange={(day) => narrow({ from: day === '' ? undefined : day })}
        />
        <Field
          label={<Trans>To day (UTC)</Trans>}
          type="date"
          value={to ?? ''}
          onChange={(day) => narrow({ to: day === '' ? undefined : day })}
        />
        <form
          onSubmit={(event) => {
            event.preventDefault();
            setAskedActor(actor.trim() === '' ? undefined : actor.trim());
          }}
        >
          <Field label={<Trans>Login, then Enter</Trans>} value={actor} onChange={setActor} />
        </form>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            setAskedAccount(account.trim() === '' ? undefined : account.trim());
          }}
        >
          <Field
            label={<Trans>Account acted on, then Enter</Trans>}
            value={account}
            onChange={setAccount}
          />
        </form>
      </div>
      {request === undefined ? null : (
        <div className="line-up">
          <span>
            <Trans>Only entries about the traveller of one request</Trans>
          </span>
          <Button onPress={() => narrow({ request: undefined })}>
            <Trans>Show all entries</Trans>
          </Button>
        </div>
      )}
      {list.error === null ? null : (
        <ErrorState error={list.error} onRetry={() => void list.refetch()} />
      )}
      {list.isPending ? <Progress label={t`Loading the entries…`} /> : null}
      {list.data === undefined ? null : entries.length === 0 ? (
        <EmptyState title={<Trans>No entry fits</Trans>}>
          <p>
            <Trans>Choose fewer filters.</Trans>
          </p>
        </EmptyState>
      ) : (
        <DataTable
          caption={t`Entries of the journal`}
          groups={[{ id: 'all', rows: entries }]}
          rowKey={(entry) => String(entry.index ?? entry.leafHash)}
          current={chosen === undefined ? undefined : String(chosen)}
          headTitle={<Trans>Entry</Trans>}
          head={({ index }) => (index === undefined ? <Trans>waits</Trans> : format.number(index))}
          onOpen={({ index }) => {
            if (index !== undefined) onOpen(index);
          }}
          columns={[
            {
              id: 'at',
              title: <Trans>Time (UTC)</Trans>,
              cell: ({ at }) => (
                <time dateTime={at}>
                  <span className="nowrap soft">{utcText(at).slice(0, 10)}</span>{' '}
                  <span className="nowrap">{utcText(at).slice(11, 19)}</span>
                </time>
              ),
            },
            {
              id: 'actor',
              title: <Trans>Who</Trans>,
              cell: ({ actor: who, role }) => (
                <>
                  {who}
                  {role === undefined ? null : (
                    <span className="soft"> {say(i18n, roleTexts, role)}</span>
                  )}
                </>
              ),
            },
            {
              id: 'action',
              title: <Trans>Act and result</Trans>,
              cell: ({ action, outcome: result, reason, accounts = [] }) => (
                <>
                  {sayAct(i18n, action)}{' '}
                  {accounts.length === 0 ? null : <strong>{accounts.join(', ')} </strong>}
                  {isShownAgain({ outcome: result, reason }) ? (
                    <span className="soft">{i18n._(shownAgainText)}</span>
                  ) : result === 'done' || result === 'asked' ? (
                    <span className="soft">{i18n._(outcomeTexts[result])}</span>
                  ) : (
                    <Badge verdict={result === 'refused' ? 'attention' : 'obstacle'}>
                      {i18n._(outcomeTexts[result])}
                    </Badge>
                  )}
                </>
              ),
            },
            {
              id: 'why',
              title: <Trans>Why</Trans>,
              cell: ({ purpose, reference, reason, outcome: result }) => (
                <>
                  {purpose === undefined ? '–' : say(i18n, purposeTexts, purpose)}
                  {reference === undefined ? null : <span className="soft"> {reference}</span>}
                  {reason === undefined || isShownAgain({ outcome: result, reason }) ? null : (
                    <span className="soft"> {sayReason(i18n, reason)}</span>
                  )}
                </>
              ),
            },
            {
              id: 'subjects',
              title: <Trans>Subjects</Trans>,
              align: 'end',
              cell: ({ subjects }) =>
                subjects.length === 0 ? '–' : format.number(subjects.length),
            },
          ]}
        />
      )}
      <div className="line-up">
        {before === undefined && after === undefined ? null : (
          <Button onPress={() => turn({})}>
            <Trans>Newest</Trans>
          </Button>
        )}
        {newest !== undefined && (before !== undefined || (after !== undefined && isFull)) ? (
          <Button onPress={() => turn({ after: newest })}>
            <Trans>Newer</Trans>
          </Button>
        ) : null}
        {oldest !== undefined && oldest > 0 && (isFull || after !== undefined) ? (
          <Button onPress={() => turn({ before: oldest })}>
            <Trans>Older</Trans>
          </Button>
        ) : null}
      </div>
    </section>
  );
};
