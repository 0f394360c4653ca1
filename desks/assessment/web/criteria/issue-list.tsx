import { useLingui } from '@lingui/react';
import { Plural, Trans } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import { FindingView } from '@platform/web/ui/finding.tsx';
import type { CriterionIssue } from '../../api/criteria/types.ts';
import { codeText } from '../code-text.ts';
import { byPlace } from './lines.ts';

type Shows = (line: number, column?: number) => void;

/** What language and law have against a text, by place, each with its reason and its rule. */
export const IssueList = ({
  issues,
  onShow,
  isLive = false,
}: {
  readonly issues: readonly CriterionIssue[];
  readonly onShow?: Shows;
  /** The count is read aloud as it changes. */
  readonly isLive?: boolean;
}) => {
  const obstacles = issues.filter(({ severity }) => severity === 'obstacle').length;
  return (
    <section className="stack" aria-labelledby="issues-title">
      <h2 id="issues-title">
        <Trans>Objections</Trans>
      </h2>
      <p role={isLive ? 'status' : undefined}>
        {obstacles > 0 ? (
          <Badge verdict="obstacle">
            <Plural
              value={obstacles}
              one="# objection refuses this text"
              other="# objections refuse this text"
            />
          </Badge>
        ) : (
          <Badge verdict="met">
            <Trans>Nothing refuses this text</Trans>
          </Badge>
        )}
      </p>
      <IssueItems issues={issues} onShow={onShow} />
    </section>
  );
};

/** Objections by place, each with its reason and its rule. */
export const IssueItems = ({
  issues,
  onShow,
}: {
  readonly issues: readonly CriterionIssue[];
  readonly onShow?: Shows | undefined;
}) => {
  const { i18n } = useLingui();
  const format = useFormat();
  return (
    <ul>
      {byPlace(issues).map(({ code, severity, path, line, column, facts, rule }) => (
        <FindingView
          key={`${code} ${path} ${line} ${column} ${JSON.stringify(facts)}`}
          severity={severity}
          code={code}
          {...(rule.article === '' ? {} : { rule })}
          {...(line === undefined || onShow === undefined
            ? {}
            : { onShow: () => onShow(line, column) })}
        >
          {line === undefined ? null : (
            <strong className="nowrap">
              <Trans>Line {format.number(line)}</Trans>{' '}
            </strong>
          )}
          {codeText(code, facts, i18n.locale)}
        </FindingView>
      ))}
    </ul>
  );
};
