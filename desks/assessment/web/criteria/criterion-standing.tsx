import { criterionStateTexts } from '@amirani/web/src/texts/criteria.ts';
import { useLingui } from '@lingui/react';
import { Plural, Trans } from '@lingui/react/macro';
import { Badge } from '@platform/web/ui/badge.tsx';
import type { CriterionSummary } from '../../api/criteria/types.ts';
import { codeText } from '../code-text.ts';

/** Where a text stands and whether it marks travellers today; what stopped it by itself is said. */
export const CriterionStanding = ({ summary }: { readonly summary: CriterionSummary }) => {
  const { i18n } = useLingui();
  const { state, running, stop, obstacles } = summary;
  const { word, verdict } = criterionStateTexts[state];
  return (
    <span className="standing">
      {state === 'active' && !running ? (
        <Badge verdict="aborted">
          <Trans>Released, does not run</Trans>
        </Badge>
      ) : (
        <Badge verdict={verdict}>{i18n._(word)}</Badge>
      )}
      {stop === undefined ? null : (
        <span className="soft small">{codeText(stop.code, stop.facts, i18n.locale)}</span>
      )}
      {state === 'draft' && obstacles > 0 ? (
        <span className="soft small">
          <Plural value={obstacles} one="# objection refuses it" other="# objections refuse it" />
        </span>
      ) : null}
    </span>
  );
};
