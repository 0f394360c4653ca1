import type { CivilDate } from '@amirani/core';
import { isPurpose } from '@amirani/targeting/criteria';
import { checkWatchList } from '@amirani/targeting/watch-lists';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { useSession } from '@platform/web/platform/session.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import { FindingView } from '@platform/web/ui/finding.tsx';
import { listCodeText } from '../list-text.ts';
import type { ListDraft } from './terms-fields.tsx';

/** What speaks against the list as it is described, at once and in the browser: the same rules as on the server. */
export const TermsIssues = ({ draft }: { readonly draft: ListDraft }) => {
  const { i18n } = useLingui();
  const { data: session } = useSession();
  const issues = checkWatchList({
    ...draft,
    owner: session?.login ?? '',
    offences: draft.offences.filter(isPurpose),
    validFrom: draft.validFrom as CivilDate,
    validUntil: draft.validUntil as CivilDate,
  });
  return (
    <section aria-labelledby="terms-issues" className="stack">
      <h2 id="terms-issues">
        <Trans>What speaks against it</Trans>
      </h2>
      {issues.length === 0 ? (
        <Badge verdict="met">
          <Trans>Nothing: the list can be kept</Trans>
        </Badge>
      ) : (
        <ul>
          {issues.map((issue) => (
            <FindingView
              key={`${issue.code} ${JSON.stringify(issue.facts)}`}
              severity="obstacle"
              code={issue.code}
              rule={issue.rule}
            >
              {listCodeText(i18n, issue)}
            </FindingView>
          ))}
        </ul>
      )}
    </section>
  );
};
