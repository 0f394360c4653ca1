import { hitStepTexts } from '@amirani/web/src/texts/hits.ts';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { Notice } from '@platform/web/ui/notice.tsx';
import type { Hit } from '../../../api/hits/types.ts';
import type { HitChoice } from './choices.ts';
import { contradictedBy } from './contradicted.ts';

/** Whose judgement the chosen one contradicts, said before it is stored. */
export const Contradiction = ({
  hit,
  choice,
}: {
  readonly hit: Hit;
  readonly choice: HitChoice;
}) => {
  const { i18n } = useLingui();
  const said = contradictedBy(hit, choice);
  if (said === undefined) return <div role="alert" />;
  const { by, reason } = said;
  const judgement = i18n._(hitStepTexts[`judge-${said.says}`]);
  return (
    <div role="alert">
      <Notice
        verdict="attention"
        title={
          <Trans>
            You contradict {by}, who judged: {judgement}
          </Trans>
        }
      >
        <p className="note-text">{reason}</p>
        <p>
          <Trans>Say in your reason why you judge otherwise.</Trans>
        </p>
      </Notice>
    </div>
  );
};
