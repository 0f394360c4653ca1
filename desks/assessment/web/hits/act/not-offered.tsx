import { Trans, useLingui } from '@lingui/react/macro';
import type { ShortcutId } from '@platform/web/platform/shortcut-list.ts';
import { useShortcut } from '@platform/web/platform/shortcuts.ts';
import { Button } from '@platform/web/ui/button.tsx';
import { Modal } from '@platform/web/ui/modal.tsx';
import { ClockTime } from '@platform/web/ui/time/clock-time.tsx';
import { useState } from 'react';
import type { Hit } from '../../../api/hits/types.ts';
import type { OfferedChoice } from './choices.ts';

/**
 * Answers the keys of a judgement that this hit does not offer, such as one that a colleague holds. Without an answer the key
 * does nothing, and the reason that is typed after it acts letter by letter on other hits; in the dialog letters do nothing.
 */
export const NotOffered = ({
  claim,
  offered,
  onNext,
}: {
  readonly claim: Hit['claim'];
  readonly offered: readonly OfferedChoice[];
  readonly onNext: () => void;
}) => {
  const { t } = useLingui();
  const [isTold, setTold] = useState(false);
  const tell = (): void => setTold(true);
  const lacks = (key: ShortcutId): boolean => offered.every(({ shortcut }) => shortcut !== key);
  useShortcut('hits.same', tell, lacks('hits.same'));
  useShortcut('hits.different', tell, lacks('hits.different'));
  useShortcut('hits.unsure', tell, lacks('hits.unsure'));
  const holder = claim === undefined || claim.mine ? undefined : claim.by;
  return (
    <Modal
      title={
        holder === undefined ? t`This judgement is not open to you` : t`${holder} works on this hit`
      }
      isOpen={isTold}
      onClose={() => setTold(false)}
    >
      <div className="stack">
        <p>
          <Trans>Nothing was judged, and nothing that you type now is kept.</Trans>{' '}
          {holder === undefined || claim === undefined ? null : (
            <Trans>
              You can judge it once your colleague leaves it, at <ClockTime at={claim.until} /> at
              the latest.
            </Trans>
          )}
        </p>
        <div className="line-up">
          <Button
            kind="primary"
            onPress={() => {
              setTold(false);
              onNext();
            }}
          >
            <Trans>Next hit</Trans>
          </Button>
          <Button onPress={() => setTold(false)}>
            <Trans>Close</Trans>
          </Button>
        </div>
      </div>
    </Modal>
  );
};
