import { type Citation, formatCitation, type Severity } from '@amirani/core';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Badge } from './badge.tsx';
import { Button } from './button.tsx';

/** A severity as shape and word. A note is not a verdict and has no shape. */
const SeverityBadge = ({ severity }: { readonly severity: Severity }) =>
  severity === 'note' ? (
    <span className="soft">
      <Trans>Note</Trans>
    </span>
  ) : (
    <Badge verdict={severity}>
      {severity === 'attention' ? <Trans>Attention</Trans> : <Trans>Obstacle</Trans>}
    </Badge>
  );

/** A finding: what it says, the facts behind it, its code, and the way to its evidence. */
export const FindingView = ({
  severity,
  code,
  detail,
  rule,
  children,
  badge,
  onShow,
  current = false,
}: {
  readonly severity: Severity;
  readonly code: string;
  /** The facts in the words of what found them. */
  readonly detail?: ReactNode;
  /** The sentence of the law or the standard that it rests on. */
  readonly rule?: Citation;
  readonly children: ReactNode;
  /** Shown instead of the severity if the finding itself gives the result of a check. */
  readonly badge?: ReactNode;
  /** Shows the place in the evidence. */
  readonly onShow?: () => void;
  /** Its place is the one that is shown. */
  readonly current?: boolean;
}) => (
  <li className="finding" data-current={current ? '' : undefined}>
    {badge ?? <SeverityBadge severity={severity} />}
    <span>{children}</span>
    <span className="finding-more line-up">
      {detail === undefined ? null : <span lang="en">{detail}</span>}
      <code>{code}</code>
      {rule === undefined ? null : <span lang="en">{formatCitation(rule)}</span>}
      {onShow === undefined ? null : (
        <Button kind="quiet" onPress={onShow}>
          <Trans>Show the place</Trans>
        </Button>
      )}
    </span>
  </li>
);
