import { Trans } from '@lingui/react/macro';
import { Notice } from '@platform/web/ui/notice.tsx';
import { useState } from 'react';
import type { Check } from '../../api/types.ts';
import { releasedHits } from '../source-words.ts';

/** That a hit was released while the check was open: the verdict on the screen is another than a moment ago. */
export const ReleaseNote = ({ check }: { readonly check: Check }) => {
  const hits = releasedHits(check).map(({ locator }) => locator);
  const [known] = useState<ReadonlySet<string>>(() => new Set(hits));
  return (
    <div role="alert" className="release-note">
      {hits.every((hit) => known.has(hit)) ? null : (
        <Notice
          verdict="attention"
          title={
            <Trans>The unit released a hit on this traveller after the check was opened</Trans>
          }
        >
          <p>
            <Trans>The verdict is updated. Read it, then decide.</Trans>
          </p>
        </Notice>
      )}
    </div>
  );
};
