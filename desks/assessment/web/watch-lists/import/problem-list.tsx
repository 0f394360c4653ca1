import type { Severity } from '@amirani/core';
import { importEffectTexts } from '@amirani/web/src/texts/watch-lists.ts';
import { useLingui } from '@lingui/react';
import { Plural, Trans } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import { FindingView } from '@platform/web/ui/finding.tsx';
import type { ImportProblem, ListImport } from '../../../api/watch-lists/types.ts';
import { listCodeText } from '../list-text.ts';

const severities: Readonly<Record<ImportProblem['effect'], Severity>> = {
  file: 'obstacle',
  refused: 'obstacle',
  'left-out': 'note',
  value: 'attention',
  noted: 'note',
};

/** Problems of a file, each with line, column and consequence. */
export const ProblemList = ({
  dryRun: { problems, counts },
}: {
  readonly dryRun: NonNullable<ListImport['dryRun']>;
}) => {
  const { i18n } = useLingui();
  const format = useFormat();
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return (
    <section aria-labelledby="problems-title" className="stack">
      <h2 id="problems-title">
        <Trans>What was found in the file</Trans>
      </h2>
      {all === 0 ? (
        <Badge verdict="met">
          <Trans>Nothing to object to</Trans>
        </Badge>
      ) : null}
      <ul>
        {problems.map((problem) => {
          const { code, effect, at, entry } = problem;
          const line = format.number(at.line);
          const word = importEffectTexts[effect];
          return (
            <FindingView
              key={`${code} ${at.line} ${at.column ?? ''}`}
              severity={code.endsWith('two-ways') ? 'attention' : severities[effect]}
              code={code}
            >
              <strong className="nowrap">
                {at.column === undefined ? (
                  <Trans>Line {line}</Trans>
                ) : (
                  <Trans>
                    Line {line}, column {format.number(at.column)}
                  </Trans>
                )}
              </strong>{' '}
              {listCodeText(i18n, problem)}{' '}
              <span className="soft small">
                {word === undefined ? effect : i18n._(word)}
                {entry === undefined ? null : (
                  <>
                    , <span className="mono">{entry}</span>
                  </>
                )}
              </span>
            </FindingView>
          );
        })}
      </ul>
      {all > problems.length ? (
        <p className="soft">
          <Plural
            value={all - problems.length}
            one="# more of the same kinds is counted and not shown."
            other="# more of the same kinds are counted and not shown."
          />
        </p>
      ) : null}
    </section>
  );
};
