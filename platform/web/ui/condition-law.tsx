import { formatCitation } from '@amirani/core';
import type { Condition } from '@amirani/schengen/conditions';
import { isStale } from '@amirani/schengen/data';
import { certaintyTexts } from '@amirani/web/src/texts/schengen.ts';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { today } from '../platform/today.ts';
import { useFormat } from '../platform/use-format.ts';
import { Badge } from './badge.tsx';

/** The law of a condition: when somebody last compared it with the official text, and the rows of rule data it used. */
export const ConditionLaw = ({ condition }: { readonly condition: Condition }) => {
  const { i18n } = useLingui();
  const format = useFormat();
  const { rule, rows } = condition;
  return (
    <>
      <p className="soft">
        {rule.verifiedOn === undefined ? (
          <Badge verdict="attention">
            <Trans>Not yet compared with the official text</Trans>
          </Badge>
        ) : (
          <Trans>Compared with the official text on {format.date(rule.verifiedOn)}</Trans>
        )}
      </p>
      {rows.map((row) => {
        const certainty = 'certainty' in row ? certaintyTexts[String(row.certainty)] : undefined;
        return (
          <p key={JSON.stringify(row)}>
            <span lang="en">{row.source}</span>{' '}
            <span className="soft">
              <Trans>
                from {format.date(row.from)}, looked at on {format.date(row.checkedOn)}
              </Trans>
            </span>{' '}
            {certainty === undefined || certainty.verdict === 'met' ? null : (
              <Badge verdict={certainty.verdict}>{i18n._(certainty.word)}</Badge>
            )}{' '}
            {isStale(row, today()) ? (
              <Badge verdict="attention">
                <Trans>due since {format.date(row.staleAfter)}</Trans>
              </Badge>
            ) : null}
          </p>
        );
      })}
    </>
  );
};

/** The sentence of the law as lawyers cite it. */
export const CitationText = ({ rule }: { readonly rule: Condition['rule'] }) => (
  <span lang="en">{formatCitation(rule)}</span>
);
