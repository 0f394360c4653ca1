import { languageOf } from '@amirani/core/languages';
import { analysisSay } from '@amirani/web/src/words/analysis.ts';
import { useLingui } from '@lingui/react';
import { Plural, Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import type { AchInput, AchResult } from '../../api/types.ts';
import { isComplete } from './grid-draft.ts';

/** What a matrix gives, as it is shown. */
export interface ShownResult {
  readonly leading: readonly string[];
  readonly hypotheses: readonly {
    readonly id: string;
    readonly rank: number;
    readonly inconsistency: number;
    readonly against: readonly string[];
    readonly notJudged: number;
  }[];
  readonly evidence: readonly Pick<
    AchResult['evidence'][number],
    'id' | 'ifDropped' | 'ifReversed'
  >[];
  readonly problems: readonly { readonly code: string; readonly about: readonly string[] }[];
}

/** What the matrix gives, by the server. */
export const ScoredAch = ({ grid }: { readonly grid: AchInput }) => {
  // Texts do not change the order: it is requested again only when a mark, a grade or a weight changes.
  const asked: AchInput = {
    question: '...',
    hypotheses: grid.hypotheses.map(({ id }) => ({ id, text: id, wouldRefute: [] })),
    evidence: grid.evidence.map((piece) => ({ ...piece, text: piece.id })),
    cells: grid.cells.map(({ evidence, hypothesis, mark }) => ({ evidence, hypothesis, mark })),
  };
  const { data } = useApi('scoreAch', { body: asked }, grid.hypotheses.length >= 2);
  return data === undefined ? null : <AchResultView grid={grid} result={data} />;
};

/** Results of the matrix: the evidence against each hypothesis, and the sensitivity of the order. */
export const AchResultView = ({
  grid,
  result: data,
}: {
  readonly grid: AchInput;
  readonly result: ShownResult;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const format = useFormat();
  const analysis = analysisSay(languageOf(i18n.locale));
  const textOf = (id: string): string => {
    const found = [...grid.hypotheses, ...grid.evidence].find((one) => one.id === id);
    return found === undefined || found.text.trim() === '' ? id : `${id} ${found.text}`;
  };
  // Where all lead, nothing has told them apart yet.
  const told = data.leading.length < data.hypotheses.length;
  const most = Math.max(1, ...data.hypotheses.map(({ inconsistency }) => inconsistency));
  const decisive = data.evidence.filter(
    ({ ifDropped, ifReversed }) => ifDropped !== 'nothing' || ifReversed !== 'nothing',
  );
  return (
    <section className="stack ach-result" aria-labelledby="result-title" aria-live="polite">
      <h2 id="result-title">
        <Trans>What speaks against each</Trans>
      </h2>
      <ol className="ach-ranks">
        {data.hypotheses
          .toSorted((a, b) => a.rank - b.rank)
          .map(({ id, inconsistency, against, notJudged }) => (
            <li key={id}>
              <span>
                {told && data.leading.includes(id) ? (
                  <Badge verdict="attention">
                    <Trans>stands for now</Trans>
                  </Badge>
                ) : null}{' '}
                {textOf(id)}
              </span>
              <span className="reporting-bar" aria-hidden="true">
                <span style={{ inlineSize: `${(100 * inconsistency) / most}%` }} />
              </span>
              <span className="small">
                {format.number(Math.round(inconsistency * 100) / 100)}{' '}
                <span className="soft">
                  {against.length === 0 ? t`nothing against it` : against.join(', ')}
                  {notJudged === 0 ? null : (
                    <>
                      {'; '}
                      <Plural
                        value={notJudged}
                        one="# cell not judged"
                        other="# cells not judged"
                      />
                    </>
                  )}
                </span>
              </span>
            </li>
          ))}
      </ol>
      {decisive.length === 0 ? null : (
        <>
          <h3>
            <Trans>What the order depends on</Trans>
          </h3>
          <ul>
            {decisive.map(({ id, ifDropped, ifReversed }) => (
              <li key={id}>
                {textOf(id)}:{' '}
                <span className="soft">
                  <Trans>
                    without it {analysis(`analysis.order-change.${ifDropped}`)}; if the opposite
                    were true {analysis(`analysis.order-change.${ifReversed}`)}
                  </Trans>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {isComplete(grid) && data.problems.length > 0 ? (
        <ul className="small soft">
          {data.problems.map(({ code, about }) => (
            <li key={code}>
              {analysis.has(code) ? analysis(code) : code}: {about.join(', ')}
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
};
