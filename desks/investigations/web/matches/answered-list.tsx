import { Trans, useLingui } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { DataTable } from '@platform/web/ui/data-table.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { EmptyState } from '@platform/web/ui/notice.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { type ReactNode, useState } from 'react';
import type { EntityHead, Match } from '../../api/types.ts';
import { CategoryMark } from '../entities/entity-name.tsx';
import { AnswerPanel } from './answer-panel.tsx';
import type { MatchAnswer } from './choices.ts';
import { PairView } from './pair-view.tsx';

/** Pairs that were answered in one way; one is opened and can be taken back. */
export const AnsweredList = ({
  caseId,
  state,
}: {
  readonly caseId: string;
  readonly state: MatchAnswer;
}) => {
  const { t } = useLingui();
  const format = useFormat();
  const [chosen, setChosen] = useState<string>();
  const list = useApi('listMatches', { params: { id: caseId }, query: { state, limit: 200 } });
  const again = (): void => {
    setChosen(undefined);
    void list.refetch();
  };
  if (list.error !== null) return <ErrorState error={list.error} onRetry={again} />;
  if (list.data === undefined) return <Progress label={t`Loading the pairs…`} />;
  const { matches, total } = list.data;
  const one = matches.find(({ id }) => id === chosen);
  if (matches.length === 0) return <EmptyState title={<Trans>No pair was answered so</Trans>} />;
  return (
    <>
      <DataTable<Match>
        caption={t`Answered pairs`}
        groups={[{ id: 'all', rows: matches }]}
        rowKey={({ id }) => id}
        current={chosen}
        onOpen={({ id }) => setChosen(id)}
        headTitle={<Trans>One</Trans>}
        head={({ left }) => named(left)}
        columns={[
          { id: 'other', title: <Trans>The other</Trans>, cell: ({ right }) => named(right) },
          {
            id: 'by',
            title: <Trans>By whom</Trans>,
            cell: ({ judgedBy, judgedAt }) => (
              <>
                {judgedBy ?? '–'}{' '}
                {judgedAt === undefined ? null : (
                  <span className="nowrap">{format.instant(judgedAt)}</span>
                )}
              </>
            ),
          },
        ]}
      />
      {matches.length < total ? (
        <p className="soft">
          <Trans>The first {format.number(matches.length)} are shown; all are counted.</Trans>
        </p>
      ) : null}
      {one === undefined ? null : (
        <div className="match-one" key={one.id}>
          <PairView caseId={caseId} match={one} />
          <AnswerPanel caseId={caseId} match={one} onDone={again} onLookAgain={again} />
        </div>
      )}
    </>
  );
};

const named = ({ caption, category }: EntityHead): ReactNode => (
  <>
    {caption}
    <CategoryMark category={category} />
  </>
);
