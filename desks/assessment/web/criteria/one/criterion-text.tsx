import { useLingui } from '@lingui/react';
import { Shape } from '@platform/web/ui/shape.tsx';
import type { CriterionIssue } from '../../../api/criteria/types.ts';
import { codeText } from '../../code-text.ts';
import { gravestByLine } from '../lines.ts';

/** The text of a criterion as it was written, each objection under the line that it is about. */
export const CriterionText = ({
  text,
  issues,
}: {
  readonly text: string;
  readonly issues: readonly CriterionIssue[];
}) => {
  const { i18n } = useLingui();
  const gravest = gravestByLine(issues);
  return (
    <ol className="criterion-text" lang="en">
      {text.split('\n').map((line, at) => {
        const severity = gravest.get(at + 1);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is its number
          <li key={at} className="criterion-line" data-verdict={severity}>
            <code>{line === '' ? ' ' : line}</code>
            {issues
              .filter((issue) => issue.line === at + 1)
              .map(({ code, facts, severity: own }) => (
                <p
                  key={`${code} ${JSON.stringify(facts)}`}
                  className="line-issue"
                  data-verdict={own}
                  lang={i18n.locale}
                >
                  {own === 'note' ? null : <Shape verdict={own} />}
                  {codeText(code, facts, i18n.locale)}
                </p>
              ))}
          </li>
        );
      })}
    </ol>
  );
};
