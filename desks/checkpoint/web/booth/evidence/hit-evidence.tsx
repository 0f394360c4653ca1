import { instructionTexts } from '@amirani/web/src/texts/watch-lists.ts';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import type { VerdictReason } from '../../../api/types.ts';

/**
 * What the passenger data unit released to the booth, and no more than is needed there: what is to be done, whose list, who
 * released it. On which data it rests stays in the unit (R4).
 */
export const HitEvidence = ({ reason: { code, facts } }: { readonly reason: VerdictReason }) => {
  const { i18n } = useLingui();
  const { list, category, by } = facts;
  if (list === undefined)
    return (
      <p className="small soft">
        <Trans>
          Not compared is not the same as nothing found. The unit compares by itself; look again.
        </Trans>
      </p>
    );
  const instruction = instructionTexts[code.replace(/^checkpoint\.hit\./, '')];
  return (
    <div className="stack">
      <dl className="facts">
        {instruction === undefined ? null : (
          <>
            <dt>
              <Trans>To be done</Trans>
            </dt>
            <dd>
              <strong>{i18n._(instruction)}</strong>
            </dd>
          </>
        )}
        <dt>
          <Trans>Released from</Trans>
        </dt>
        <dd>
          {list}{' '}
          <span className="soft">
            {category === 'sought' ? (
              <Trans>list of persons sought</Trans>
            ) : category === 'alert' ? (
              <Trans>list of alerts</Trans>
            ) : (
              <Trans>criterion</Trans>
            )}
          </span>
        </dd>
        <dt>
          <Trans>Released by</Trans>
        </dt>
        <dd>{by}</dd>
      </dl>
      <p className="small soft">
        <Trans>
          Two persons of the passenger data unit confirmed it. It is a reason to look, and never by
          itself a ground of refusal: that is for the second line and the law.
        </Trans>
      </p>
    </div>
  );
};
