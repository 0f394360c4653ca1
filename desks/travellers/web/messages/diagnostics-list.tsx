import { compareSeverity, type Severity } from '@amirani/core';
import type { Locator } from '@amirani/messages';
import { diagnosticTexts } from '@amirani/web/src/texts/diagnostics.ts';
import { say } from '@amirani/web/src/texts/say.ts';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { Badge } from '@platform/web/ui/badge.tsx';
import { FindingView } from '@platform/web/ui/finding.tsx';

/** A diagnostic as reader and server give it. */
export interface DiagnosticLike {
  readonly code: string;
  readonly severity: Severity;
  readonly text: string;
  readonly at?: Locator | undefined;
}

/** What the reader noticed, the gravest first, each with the way to its place. */
export const DiagnosticsList = ({
  diagnostics,
  onShow,
}: {
  readonly diagnostics: readonly DiagnosticLike[];
  readonly onShow?: (at: Locator) => void;
}) => {
  const { i18n } = useLingui();
  if (diagnostics.length === 0)
    return (
      <p>
        <Badge verdict="met">
          <Trans>The reader noticed nothing unusual</Trans>
        </Badge>
      </p>
    );
  return (
    <ul>
      {diagnostics
        .toSorted((a, b) => compareSeverity(b.severity, a.severity))
        .map(({ code, severity, text, at }, index) => (
          <FindingView
            // biome-ignore lint/suspicious/noArrayIndexKey: diagnostics have no id and never change places
            key={index}
            severity={severity}
            code={code}
            detail={text}
            {...(at === undefined || onShow === undefined ? {} : { onShow: () => onShow(at) })}
          >
            {say(i18n, diagnosticTexts, code)}
          </FindingView>
        ))}
    </ul>
  );
};
