import { AchGrid, AchResultView, KeepMatrix, MatrixQuestion } from '@desk/risk/web/parts.ts';
import { Trans, useLingui } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { useState } from 'react';
import type { CaseMatrix } from '../../api/types.ts';
import { TiedList } from '../statements/tied-list.tsx';
import { useKnown } from '../statements/use-known.ts';
import { type MatrixDraft, withStatements } from './matrix-draft.ts';
import { resultOf } from './matrix-result.ts';

/** A matrix that is filled in: every piece of evidence says on which statements it rests, and what follows stands below. */
export const MatrixWork = ({
  caseId,
  id,
  start,
  revision,
  tied,
  onKept,
}: {
  readonly caseId: string;
  readonly id: string;
  readonly start: MatrixDraft;
  /** The one that was seen; 0 of a new matrix. */
  readonly revision: number;
  readonly tied: CaseMatrix['tied'];
  readonly onKept: () => void;
}) => {
  const { t } = useLingui();
  const [grid, setGrid] = useState(start);
  const { known, know } = useKnown(tied);
  const keep = useMutation({
    mutationFn: () =>
      call('keepCaseMatrix', { params: { id: caseId }, body: { id, revision, input: grid } }),
    onSuccess: onKept,
  });
  return (
    <section className="stack" aria-label={t`Matrix of hypotheses`}>
      <MatrixQuestion grid={grid} onChange={setGrid} />
      <AchGrid
        grid={grid}
        onChange={setGrid}
        ties={(piece) => (
          <TiedList
            caseId={caseId}
            ids={piece.statements ?? []}
            known={known}
            label={piece.id}
            onKnow={know}
            onChange={(ids) => setGrid(withStatements(grid, piece.id, ids))}
          />
        )}
      />
      <AchResultView grid={grid} result={resultOf(grid)} />
      <p className="soft">
        <Trans>
          The hypothesis with the least evidence against it leads for now. None is proven, and none
          shows guilt.
        </Trans>
      </p>
      {keep.error === null ? null : <ActError error={keep.error} onLookAgain={onKept} />}
      <KeepMatrix grid={grid} isPending={keep.isPending} onKeep={() => keep.mutate()} />
    </section>
  );
};
