import { differenceTexts } from '@amirani/web/src/texts/watch-lists.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Button } from '@platform/web/ui/button.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { differenceGroups } from '../../../api/watch-lists/shapes.ts';
import type { ListChange, ListEffect } from '../../../api/watch-lists/types.ts';
import { ChangeView } from './change-view.tsx';

type Group = (typeof differenceGroups)[number];
interface Page {
  readonly changes: readonly ListChange[];
  readonly more: boolean;
}

/** What a version or an import adds, changes, removes and keeps, entry by entry, fifty at a time. */
export const Difference = ({
  id,
  effect,
  fetchPage,
}: {
  /** Names what the difference is of. */
  readonly id: string;
  readonly effect: ListEffect;
  readonly fetchPage: (body: { group: Group; limit: number; after?: string }) => Promise<Page>;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const format = useFormat();
  const full = differenceGroups.filter((group) => effect[group] > 0);
  const [group, setGroup] = useState<Group | undefined>(
    full.includes('removed') ? 'removed' : full[0],
  );
  const pages = useInfiniteQuery({
    queryKey: ['difference', id, group],
    queryFn: ({ pageParam }) =>
      fetchPage({
        group: group ?? 'added',
        limit: 50,
        ...(pageParam === '' ? {} : { after: pageParam }),
      }),
    initialPageParam: '',
    getNextPageParam: (last: Page) => (last.more ? last.changes.at(-1)?.id : undefined),
    enabled: group !== undefined,
  });
  if (full.length === 0)
    return (
      <p className="soft">
        <Trans>It changes nothing: every entry says what it said before.</Trans>
      </p>
    );
  return (
    <div className="stack">
      <fieldset className="choice-row" aria-label={t`Groups of the difference`}>
        {full.map((one) => (
          <Button key={one} kind="quiet" aria-pressed={one === group} onPress={() => setGroup(one)}>
            {i18n._(differenceTexts[one] ?? { id: one })}{' '}
            <strong>{format.number(effect[one])}</strong>
          </Button>
        ))}
      </fieldset>
      {pages.error === null ? null : (
        <ErrorState error={pages.error} onRetry={() => void pages.refetch()} />
      )}
      {pages.isPending ? <Progress label={t`Loading the difference…`} /> : null}
      <ul className="changes">
        {(pages.data?.pages ?? []).flatMap(({ changes }) =>
          changes.map((change) => <ChangeView key={change.id} change={change} />),
        )}
      </ul>
      {pages.hasNextPage ? (
        <Button isPending={pages.isFetchingNextPage} onPress={() => void pages.fetchNextPage()}>
          <Trans>More of them</Trans>
        </Button>
      ) : null}
    </div>
  );
};
