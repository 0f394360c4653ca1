import { entryKindTexts } from '@amirani/web/src/texts/watch-lists.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { statedPurpose } from '@platform/web/platform/purpose.ts';
import { useShortcut } from '@platform/web/platform/shortcuts.ts';
import { useStore } from '@platform/web/platform/store.ts';
import { Button } from '@platform/web/ui/button.tsx';
import { DataTable, focusRowOf } from '@platform/web/ui/data-table.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { Field } from '@platform/web/ui/field.tsx';
import { KeyHint } from '@platform/web/ui/key-hint.tsx';
import { EmptyState } from '@platform/web/ui/notice.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ListEntry } from '../../../api/watch-lists/types.ts';
import { ExpiryClock } from '../expiry-clock.tsx';
import { EntryView } from './entry-view.tsx';
import { birthDateText, entryName } from './entry-words.ts';

/** Current entries, searched by part of a name, number or reference. The address never contains the search. */
export const EntriesPanel = ({
  list,
  edition,
}: {
  readonly list: string;
  /** Of which content of the list; another is asked for again. */
  readonly edition: string;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const stated = useStore(statedPurpose);
  const [typed, setTyped] = useState('');
  const [text, setText] = useState('');
  const [open, setOpen] = useState<string>();
  const pages = useInfiniteQuery({
    queryKey: ['searchListEntries', list, edition, text, stated],
    queryFn: ({ pageParam }) =>
      call('searchListEntries', {
        params: { list },
        body: {
          limit: 50,
          ...(text === '' ? {} : { text }),
          ...(pageParam === '' ? {} : { after: pageParam }),
        },
      }),
    initialPageParam: '',
    getNextPageParam: ({ more, entries }) => (more ? entries.at(-1)?.id : undefined),
  });
  useShortcut('list.filter', () =>
    document.querySelector<HTMLElement>('.entry-search input')?.focus(),
  );
  const entries = pages.data?.pages.flatMap((page) => page.entries) ?? [];
  return (
    <div className="stack">
      <search>
        <form
          className="entry-search"
          onSubmit={(event) => {
            event.preventDefault();
            setText(typed.trim());
            setOpen(undefined);
          }}
        >
          <Field
            label={
              <>
                <Trans>Part of a name, number or reference</Trans> <KeyHint keys="f" />
              </>
            }
            value={typed}
            maxLength={200}
            autoComplete="off"
            onChange={setTyped}
          />
          <Button type="submit">
            <Trans>Search</Trans>
          </Button>
        </form>
      </search>
      {pages.error === null ? null : (
        <ErrorState error={pages.error} onRetry={() => void pages.refetch()} />
      )}
      {pages.isPending ? <Progress label={t`Loading the entries…`} /> : null}
      {pages.data !== undefined && entries.length === 0 ? (
        <EmptyState
          title={
            text === '' ? (
              <Trans>The list has no entry that counts today</Trans>
            ) : (
              <Trans>No entry has this part</Trans>
            )
          }
        />
      ) : null}
      {entries.length === 0 ? null : (
        <div className="entries" data-open={open === undefined ? undefined : ''}>
          <DataTable<ListEntry>
            caption={t`Entries`}
            groups={[{ id: 'entries', rows: entries }]}
            rowKey={({ id }) => id}
            current={open}
            onOpen={({ id }) => setOpen(id)}
            headTitle={<Trans>Entry</Trans>}
            head={entryName}
            columns={[
              {
                id: 'kind',
                title: <Trans>Kind</Trans>,
                cell: ({ kind }) => i18n._(entryKindTexts[kind] ?? { id: kind }),
              },
              {
                id: 'born',
                title: <Trans>Born</Trans>,
                cell: (entry) =>
                  entry.kind === 'person'
                    ? entry.birthDates.map(birthDateText).join('; ') || '–'
                    : '–',
              },
              {
                id: 'names',
                title: <Trans>Spellings</Trans>,
                align: 'end',
                cell: (entry) => (entry.kind === 'person' ? entry.names.length : '–'),
              },
              {
                id: 'until',
                title: <Trans>Counts until</Trans>,
                cell: ({ expires }) =>
                  expires === undefined ? (
                    <span className="soft">
                      <Trans>with the list</Trans>
                    </span>
                  ) : (
                    <ExpiryClock last={expires} />
                  ),
              },
              {
                id: 'reference',
                title: <Trans>Reference</Trans>,
                cell: ({ reference }) => <span className="mono">{reference}</span>,
              },
            ]}
          />
          {open === undefined ? null : (
            <EntryView
              key={open}
              list={list}
              entry={open}
              onClose={() => {
                setOpen(undefined);
                focusRowOf(open);
              }}
            />
          )}
        </div>
      )}
      {pages.hasNextPage ? (
        <Button isPending={pages.isFetchingNextPage} onPress={() => void pages.fetchNextPage()}>
          <Trans>More of them</Trans>
        </Button>
      ) : null}
    </div>
  );
};
