import { Trans, useLingui } from '@lingui/react/macro';
import { call, useApi } from '@platform/web/platform/api.ts';
import { readAnew } from '@platform/web/platform/read-anew.ts';
import { useShortcut } from '@platform/web/platform/shortcuts.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { BackButton } from '@platform/web/ui/back-button.tsx';
import { Fetched } from '@platform/web/ui/fetched.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { Ach, AchInput } from '../../api/types.ts';
import { AchGrid } from './ach-grid.tsx';
import { ScoredAch } from './ach-result.tsx';
import { isComplete, newGrid } from './grid-draft.ts';
import { KeepMatrix, MatrixQuestion } from './matrix-fields.tsx';

/** A new matrix. */
export const NewAchScreen = () => (
  <AchPage>
    <AchWork start={newGrid()} id={undefined} revision={0} />
  </AchPage>
);

/** A matrix that is kept; a change is a further revision. */
export const AchScreen = () => {
  const { t } = useLingui();
  const { id } = useParams({ from: '/risk/hypotheses/$id' });
  const query = useApi('getAch', { params: { id } });
  return (
    <AchPage>
      <Fetched query={query} label={t`Loading the matrix…`}>
        {({ revisions: [latest, ...earlier] }) =>
          latest === undefined ? null : (
            <>
              <AchWork
                key={latest.revision}
                start={latest.input}
                id={latest.id}
                revision={latest.revision}
              />
              <Earlier revisions={earlier} />
            </>
          )
        }
      </Fetched>
    </AchPage>
  );
};

const AchPage = ({ children }: { readonly children: React.ReactNode }) => {
  const { t } = useLingui();
  const navigate = useNavigate();
  const back = (): void => void navigate({ to: '/risk/hypotheses' });
  useShortcut('back', back);
  return (
    <div className="page">
      <PageHead title={<Trans>Competing hypotheses</Trans>} windowTitle={t`Competing hypotheses`}>
        <BackButton onPress={back}>
          <Trans>Hypotheses</Trans>
        </BackButton>
      </PageHead>
      {children}
    </div>
  );
};

const AchWork = ({
  start,
  id,
  revision,
}: {
  readonly start: AchInput;
  readonly id: string | undefined;
  readonly revision: number;
}) => {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [own] = useState(() => id ?? crypto.randomUUID());
  const [grid, setGrid] = useState(start);
  const keep = useMutation({
    mutationFn: () => call('keepAch', { body: { id: own, revision, input: grid } }),
    onSuccess: () => {
      readAnew('listAches', 'getAch');
      if (id === undefined) void navigate({ to: '/risk/hypotheses/$id', params: { id: own } });
    },
  });
  return (
    <form
      className="stack"
      aria-label={t`Matrix of hypotheses`}
      onSubmit={(event) => {
        event.preventDefault();
        if (isComplete(grid) && !keep.isPending) keep.mutate();
      }}
    >
      <MatrixQuestion grid={grid} onChange={setGrid} />
      <AchGrid grid={grid} onChange={setGrid} />
      <ScoredAch grid={grid} />
      {keep.error === null ? null : (
        <ActError error={keep.error} onLookAgain={() => readAnew('getAch')} />
      )}
      <KeepMatrix grid={grid} isPending={keep.isPending} />
    </form>
  );
};

const Earlier = ({ revisions }: { readonly revisions: readonly Ach[] }) => {
  const format = useFormat();
  return revisions.length === 0 ? null : (
    <section className="stack" aria-labelledby="earlier-title">
      <h2 id="earlier-title">
        <Trans>Earlier revisions</Trans>
      </h2>
      <ol className="steps">
        {revisions.map(({ revision, by, at, input, result }) => (
          <li key={revision}>
            <strong>{revision}</strong> {by}, <span className="soft">{format.instant(at)}</span>
            <p>
              <Trans>
                Stood then:{' '}
                {result.leading
                  .map((one) => input.hypotheses.find(({ id }) => id === one)?.text ?? one)
                  .join('; ')}
              </Trans>
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
};
