import { useLingui } from '@lingui/react';
import { Plural, Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { lastOpened } from '@platform/web/platform/last-opened.ts';
import { createStore, type Store, useStore } from '@platform/web/platform/store.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Button } from '@platform/web/ui/button.tsx';
import { DataTable } from '@platform/web/ui/data-table.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { ChoiceField, Field } from '@platform/web/ui/field.tsx';
import { EmptyState } from '@platform/web/ui/notice.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { useState } from 'react';
import { personCategories } from '../../api/statement-shapes.ts';
import type { EntityHead } from '../../api/types.ts';
import { type Category, categoryTexts } from '../category-text.ts';
import { kindText } from '../kind-text.ts';
import { CategoryCell } from './category-badge.tsx';

interface Sought {
  readonly caseId: string;
  readonly text: string;
  readonly category: Category | 'all';
  readonly limit: number;
}

/** The last search, in memory only: on return the list is unchanged. */
const lastSought: Store<Sought> = createStore<Sought>({
  caseId: '',
  text: '',
  category: 'all',
  limit: 100,
});

/** Persons and things whose caption or any value holds some words, the most linked first. */
export const EntityList = ({
  caseId,
  onOpen,
}: {
  readonly caseId: string;
  readonly onOpen: (id: string) => void;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const format = useFormat();
  const kept = useStore(lastSought);
  const sought: Sought =
    kept.caseId === caseId ? kept : { caseId, text: '', category: 'all', limit: 100 };
  const seek = (change: Partial<Sought>): void => lastSought.set({ ...sought, ...change });
  const [text, setText] = useState(sought.text);
  const found = useApi('searchEntities', {
    params: { id: caseId },
    body: {
      text: sought.text,
      schemas: [],
      skip: 0,
      limit: sought.limit,
      categories: sought.category === 'all' ? [] : [sought.category],
    },
  });
  const { data, error } = found;
  return (
    <>
      <form
        className="span-fields"
        aria-label={t`Search in the case`}
        onSubmit={(event) => {
          event.preventDefault();
          seek({ text: text.trim(), limit: 100 });
        }}
      >
        <Field
          label={<Trans>Name, number or any other value</Trans>}
          type="search"
          autoComplete="off"
          maxLength={200}
          value={text}
          onChange={setText}
        />
        <ChoiceField<Category | 'all'>
          label={t`In the case`}
          value={sought.category}
          choices={[
            { id: 'all', name: t`All persons and things` },
            ...personCategories.map((id) => ({ id, name: i18n._(categoryTexts[id]) })),
          ]}
          onChange={(category) => seek({ category, limit: 100 })}
        />
        <Button type="submit">
          <Trans>Search</Trans>
        </Button>
      </form>
      {error === null ? null : <ErrorState error={error} onRetry={() => void found.refetch()} />}
      {found.isFetching ? <Progress label={t`Searching the case…`} /> : null}
      {data === undefined ? null : data.total === 0 ? (
        <EmptyState title={<Trans>Nothing found</Trans>}>
          <p>
            <Trans>
              Persons and things come from statements: import an exhibit, or search for other words.
            </Trans>
          </p>
        </EmptyState>
      ) : (
        <>
          <p aria-live="polite">
            <Plural value={data.total} one="# person or thing" other="# persons and things" />
          </p>
          <DataTable<EntityHead>
            caption={t`Persons and things, the most linked first`}
            groups={[{ id: 'all', rows: data.entities }]}
            rowKey={({ id }) => id}
            restore={lastOpened.get()['entities']}
            onOpen={({ id }) => onOpen(id)}
            headTitle={<Trans>Name</Trans>}
            head={({ caption }) => caption}
            columns={[
              {
                id: 'kind',
                title: <Trans>Kind</Trans>,
                cell: ({ schema }) => kindText(schema, i18n),
              },
              {
                id: 'category',
                title: <Trans>In the case</Trans>,
                cell: ({ category }) => <CategoryCell category={category} />,
              },
              {
                id: 'links',
                title: <Trans>Links</Trans>,
                align: 'end',
                cell: ({ links }) => format.number(links),
              },
              {
                id: 'statements',
                title: <Trans>Statements</Trans>,
                align: 'end',
                cell: ({ statements }) => format.number(statements),
              },
            ]}
          />
          {data.entities.length < data.total && sought.limit < 500 ? (
            <Button onPress={() => seek({ limit: 500 })}>
              <Trans>Show more of them</Trans>
            </Button>
          ) : null}
          {data.entities.length < data.total && sought.limit === 500 ? (
            <p className="soft">
              <Trans>The 500 most linked are shown: search for words that fewer have.</Trans>
            </p>
          ) : null}
        </>
      )}
    </>
  );
};
