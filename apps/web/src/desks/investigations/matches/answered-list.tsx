import type { EntityHead, Match } from '@amirani/contract/investigations';
import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import { useApi } from '../../../platform/api.ts';
import { useRefetchOnReturn } from '../../../platform/refetch-on-return.ts';
import { useFormat } from '../../../platform/use-format.ts';
import { DataTable } from '../../../ui/data-table.tsx';
import { ErrorState } from '../../../ui/error-state.tsx';
import { EmptyState } from '../../../ui/notice.tsx';
import { Progress } from '../../../ui/progress.tsx';
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
  useRefetchOnReturn(list);
  const again = (): void => {
    setChosen(undefined);
    void list.refetch();
  };
  if (list.error !== null) return <ErrorState error={list.error} onRetry={again} />;
  if (list.data === undefined) return <Progress label={t`The pairs are being fetched`} />;
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
