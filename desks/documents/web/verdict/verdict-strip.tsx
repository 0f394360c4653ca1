import type { Verdict } from '@amirani/documents/verdict';
import { checkName } from '@amirani/web/src/texts/checks.ts';
import { checkResultTexts, colourTexts } from '@amirani/web/src/texts/documents.ts';
import { useLingui } from '@lingui/react';
import { Plural, Trans } from '@lingui/react/macro';
import { Badge } from '@platform/web/ui/badge.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { Shape } from '@platform/web/ui/shape.tsx';
import type { ReactNode } from 'react';
import { findingWords } from '../finding-words.ts';
import { checksOf, type Reason, reasonsOf } from './checks-of.ts';

/** The verdict in one line, and at most three reasons, each with a link to its evidence. It is not a decision. */
export const VerdictStrip = ({
  verdict,
  isStale = false,
  onShow,
  children,
}: {
  readonly verdict: Verdict;
  /** Something came since, and the checks run again. */
  readonly isStale?: boolean;
  readonly onShow: (reason: Reason) => void;
  /** How it came about: here or on the server, and when. */
  readonly children?: ReactNode;
}) => {
  const { i18n } = useLingui();
  const { text, verdict: shape } = colourTexts[verdict.colour];
  const reasons = reasonsOf(verdict);
  const all = checksOf(verdict).filter(
    ({ check }) => check.result === 'failed' || check.result === 'undetermined',
  ).length;
  return (
    <section
      className="verdict-strip"
      data-verdict={shape}
      aria-labelledby="verdict-title"
      aria-busy={isStale}
    >
      <span className="verdict-shape badge" data-verdict={shape}>
        <Shape verdict={shape} />
      </span>
      <div className="verdict-words">
        <h2 id="verdict-title">{i18n._(text)}</h2>
        <p className="visually-hidden" role="status">
          {i18n._(text)}
        </p>
        <p className="soft small">{children}</p>
        {reasons.length === 0 ? null : (
          <ol className="verdict-reasons">
            {reasons.map((reason) => (
              <ReasonRow
                key={`${reason.document} ${reason.check.name}`}
                reason={reason}
                onShow={onShow}
              />
            ))}
          </ol>
        )}
        {all > reasons.length ? (
          <p className="soft small">
            <Plural
              value={all - reasons.length}
              one="# further check is in the tree below"
              other="# further checks are in the tree below"
            />
          </p>
        ) : null}
        <MissingChecks verdict={verdict} />
      </div>
    </section>
  );
};

const ReasonRow = ({
  reason,
  onShow,
}: {
  readonly reason: Reason;
  readonly onShow: (reason: Reason) => void;
}) => {
  const { i18n } = useLingui();
  const { check, finding } = reason;
  const { text, verdict } = checkResultTexts[check.result];
  const words = finding === undefined ? undefined : findingWords(finding, i18n.locale);
  return (
    <li>
      <Badge verdict={verdict}>
        <strong>{checkName(i18n, check.name)}</strong>: {i18n._(text)}
      </Badge>
      {words === undefined ? null : <span lang={words.language}>{words.text}</span>}
      <Button kind="quiet" onPress={() => onShow(reason)}>
        <Trans>Show why</Trans>
      </Button>
    </li>
  );
};

/** Why it is not green although nothing failed: what should have run and did not. */
const MissingChecks = ({ verdict }: { readonly verdict: Verdict }) => {
  const { i18n } = useLingui();
  const { missing } = verdict;
  if (missing.length === 0) return null;
  const names = [...new Set(missing.map(({ check }) => checkName(i18n, check)))];
  return (
    <p className="small">
      <Badge verdict="not-checked">
        <Trans>Should have run and did not:</Trans>
      </Badge>{' '}
      {names.join(', ')}
    </p>
  );
};
