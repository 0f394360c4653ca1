import { MatrixTable, newGrid } from '@desk/risk/web/parts.ts';
import { Trans, useLingui } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Button } from '@platform/web/ui/button.tsx';
import { Fetched } from '@platform/web/ui/fetched.tsx';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { CasePage } from '../case-page.tsx';
import { resultOf } from './matrix-result.ts';
import { MatrixWork } from './matrix-work.tsx';

/** Competing hypotheses of a case, and one matrix of them. */
export const HypothesesScreen = () => {
  const { t } = useLingui();
  const { id } = useParams({ from: '/investigations/$id/hypotheses' });
  const { matrix } = useSearch({ from: '/investigations/$id/hypotheses' });
  const navigate = useNavigate();
  const go = (search: { matrix?: string }): void =>
    void navigate({ to: '/investigations/$id/hypotheses', params: { id }, search });
  return (
    <CasePage
      id={id}
      title={t`Hypotheses`}
      back={matrix === undefined ? undefined : { to: <Trans>Hypotheses</Trans>, go: () => go({}) }}
    >
      {matrix === undefined ? (
        <MatrixList caseId={id} onOpen={(chosen) => go({ matrix: chosen })} />
      ) : (
        <OneMatrix key={matrix} caseId={id} id={matrix} />
      )}
    </CasePage>
  );
};

const MatrixList = ({
  caseId,
  onOpen,
}: {
  readonly caseId: string;
  readonly onOpen: (id: string) => void;
}) => {
  const { t } = useLingui();
  const [isNew, setNew] = useState(false);
  const [own] = useState(() => crypto.randomUUID());
  const query = useApi('listCaseMatrices', { params: { id: caseId } });
  if (isNew)
    return (
      <MatrixWork
        caseId={caseId}
        id={own}
        start={newGrid()}
        revision={0}
        tied={[]}
        onKept={() => onOpen(own)}
      />
    );
  return (
    <Fetched query={query} label={t`Loading the matrices…`}>
      {({ matrices }) => (
        <>
          <div>
            <Button onPress={() => setNew(true)}>
              <Trans>A new matrix</Trans>
            </Button>
          </div>
          <MatrixTable
            matrices={matrices}
            leadingOf={({ input }) => resultOf(input).leading}
            onOpen={onOpen}
          />
        </>
      )}
    </Fetched>
  );
};

const OneMatrix = ({ caseId, id }: { readonly caseId: string; readonly id: string }) => {
  const { t } = useLingui();
  const format = useFormat();
  const query = useApi('getCaseMatrix', { params: { id: caseId, matrix: id } });
  return (
    <Fetched query={query} label={t`Loading the matrix…`}>
      {({ revisions: [latest, ...earlier] }) =>
        latest === undefined ? null : (
          <>
            <MatrixWork
              key={latest.revision}
              caseId={caseId}
              id={id}
              start={latest.input}
              revision={latest.revision}
              tied={latest.tied}
              onKept={() => void query.refetch()}
            />
            <section className="stack" aria-labelledby="earlier-title">
              <h2 id="earlier-title">
                <Trans>Who kept it</Trans>
              </h2>
              <ol className="step-list">
                {[latest, ...earlier].map(({ revision, by, at }) => (
                  <li key={revision}>
                    <strong>{format.number(revision)}</strong> {by},{' '}
                    <span className="nowrap">{format.instant(at)}</span>
                  </li>
                ))}
              </ol>
            </section>
          </>
        )
      }
    </Fetched>
  );
};
