import { disclosureStateTexts } from '@amirani/web/src/texts/disclosures.ts';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { Badge } from '@platform/web/ui/badge.tsx';
import type { Verdict } from '@platform/web/ui/shape.tsx';
import type { Disclosure } from '../../api/disclosures/types.ts';

const shapes: Readonly<Record<Disclosure['state'], Verdict>> = {
  asked: 'not-checked',
  approved: 'attention',
  refused: 'obstacle',
  answered: 'met',
};

/** Where a request for PNR stands, and what the data protection officer found or still owes. */
export const DisclosureState = ({ disclosure }: { readonly disclosure: Disclosure }) => {
  const { i18n } = useLingui();
  const { state, review, reviewDue } = disclosure;
  return (
    <span className="line-up">
      <Badge verdict={shapes[state]}>{i18n._(disclosureStateTexts[state])}</Badge>
      {review?.found === 'unlawful' ? (
        <Badge verdict="obstacle">
          <Trans>Found unlawful</Trans>
        </Badge>
      ) : reviewDue ? (
        <Badge verdict="attention">
          <Trans>Review owed</Trans>
        </Badge>
      ) : null}
    </span>
  );
};
