import { languageOf } from '@amirani/core/languages';
import { relevanceTexts } from '@amirani/web/src/texts/risk.ts';
import { say } from '@amirani/web/src/texts/say.ts';
import { analysisSay } from '@amirani/web/src/words/analysis.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { Button } from '@platform/web/ui/button.tsx';
import { ChoiceField, Field } from '@platform/web/ui/field.tsx';
import type { ReactNode } from 'react';
import type { AchInput } from '../../api/types.ts';
import { riskWords } from '../../api/words.ts';
import { markOf, withEvidence, withHypothesis, withMark, without } from './grid-draft.ts';

const sources = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
const informations = ['1', '2', '3', '4', '5', '6'] as const;

/**
 * Evidence in rows, hypotheses in columns; a cell says how the evidence bears on the hypothesis, or that it is not judged yet.
 */
export const AchGrid = <G extends AchInput>({
  grid,
  onChange,
  ties,
}: {
  readonly grid: G;
  readonly onChange: (grid: G) => void;
  /** What a piece of evidence rests on, where a desk says it. */
  readonly ties?: (piece: G['evidence'][number]) => ReactNode;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const analysis = analysisSay(languageOf(i18n.locale));
  return (
    <div className="stack">
      <fieldset className="item-group">
        <legend>
          <Trans>Hypotheses</Trans>
        </legend>
        {grid.hypotheses.map((hypothesis) => (
          <div key={hypothesis.id} className="ach-line">
            <Field
              label={hypothesis.id}
              maxLength={1000}
              value={hypothesis.text}
              onChange={(text) =>
                onChange({
                  ...grid,
                  hypotheses: grid.hypotheses.map((one) =>
                    one.id === hypothesis.id ? { ...one, text } : one,
                  ),
                })
              }
            />
            {grid.hypotheses.length > 2 ? (
              <Button kind="quiet" onPress={() => onChange(without(grid, hypothesis.id))}>
                <Trans>Leave out</Trans>
              </Button>
            ) : null}
          </div>
        ))}
        {grid.hypotheses.length < 12 ? (
          <Button kind="quiet" onPress={() => onChange(withHypothesis(grid))}>
            <Trans>Add a hypothesis</Trans>
          </Button>
        ) : null}
      </fieldset>
      <div className="table-scroll">
        <table className="table ach-grid">
          <caption className="visually-hidden">
            <Trans>Evidence against hypotheses</Trans>
          </caption>
          <thead>
            <tr>
              <th scope="col">
                <Trans>Evidence</Trans>
              </th>
              {grid.hypotheses.map(({ id, text }) => (
                <th key={id} scope="col">
                  {id} <span className="small soft">{text}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {grid.evidence.map((piece) => (
              <tr key={piece.id}>
                <th scope="row">
                  <EvidenceFields grid={grid} id={piece.id} onChange={onChange} />
                  {ties?.(piece)}
                </th>
                {grid.hypotheses.map(({ id: hypothesis }) => (
                  <td key={hypothesis} data-mark={markOf(grid, piece.id, hypothesis)}>
                    <ChoiceField
                      compact
                      label={t`${piece.id} and ${hypothesis}`}
                      value={markOf(grid, piece.id, hypothesis) ?? 'none'}
                      choices={[
                        { id: 'none', name: t`not judged` },
                        ...riskWords.achMarks.map((id) => ({
                          id,
                          name: `${id} ${analysis(`analysis.consistency.${id}`)}`,
                        })),
                      ]}
                      onChange={(mark) =>
                        onChange(
                          withMark(grid, piece.id, hypothesis, mark === 'none' ? undefined : mark),
                        )
                      }
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div>
        <Button kind="quiet" onPress={() => onChange(withEvidence(grid))}>
          <Trans>Add evidence</Trans>
        </Button>
      </div>
    </div>
  );
};

const EvidenceFields = <G extends AchInput>({
  grid,
  id,
  onChange,
}: {
  readonly grid: G;
  readonly id: string;
  readonly onChange: (grid: G) => void;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const analysis = analysisSay(languageOf(i18n.locale));
  const piece = grid.evidence.find((one) => one.id === id);
  if (piece === undefined) return null;
  const set = (part: Partial<typeof piece>): void =>
    onChange({
      ...grid,
      evidence: grid.evidence.map((one) => (one.id === id ? { ...one, ...part } : one)),
    });
  const { source = 'F', information = '6' } = piece.grade ?? {};
  return (
    <div className="evidence-fields">
      <Field
        label={id}
        rows={2}
        maxLength={1000}
        value={piece.text}
        onChange={(text) => set({ text })}
      />
      <details>
        <summary className="small">
          {piece.grade === undefined ? t`not graded` : `${source}${information}`},{' '}
          {say(i18n, relevanceTexts, piece.relevance)}
        </summary>
        <div className="stack">
          <ChoiceField
            label={t`Source`}
            value={source}
            choices={sources.map((one) => ({
              id: one,
              name: `${one} ${analysis(`analysis.reliability.${one}`)}`,
            }))}
            onChange={(one) => set({ grade: { source: one, information } })}
          />
          <ChoiceField
            label={t`What it says`}
            value={information}
            choices={informations.map((one) => ({
              id: one,
              name: `${one} ${analysis(`analysis.credibility.${one}`)}`,
            }))}
            onChange={(one) => set({ grade: { source, information: one } })}
          />
          <ChoiceField
            label={t`Relevance`}
            value={piece.relevance}
            choices={(['low', 'medium', 'high'] as const).map((one) => ({
              id: one,
              name: say(i18n, relevanceTexts, one),
            }))}
            onChange={(relevance) => set({ relevance })}
          />
          {grid.evidence.length > 1 ? (
            <Button kind="quiet" onPress={() => onChange(without(grid, id))}>
              <Trans>Leave out</Trans>
            </Button>
          ) : null}
        </div>
      </details>
    </div>
  );
};
