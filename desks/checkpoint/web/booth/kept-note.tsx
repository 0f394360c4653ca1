import { Trans } from '@lingui/react/macro';
import { useStore } from '@platform/web/platform/store.ts';
import { Button } from '@platform/web/ui/button.tsx';
import { Notice } from '@platform/web/ui/notice.tsx';
import { kept, tryNow } from '../line.ts';
import { LostNote } from '../lost-note.tsx';

/** While the line is lost: what is kept, and that it is tried again by itself. */
export const KeptNote = () => {
  const list = useStore(kept);
  const has = (what: (typeof list)[number]['what']): boolean =>
    list.some((one) => one.what === what);
  return (
    <div role="status" className="kept-note">
      {list.length === 0 ? (
        <LostNote />
      ) : (
        <Notice verdict="attention" title={<Trans>The server cannot be reached</Trans>}>
          <ul>
            {has('scan') ? (
              <li>
                <Trans>The scan is kept and opens its check as soon as the line is back.</Trans>
              </li>
            ) : null}
            {has('facts') ? (
              <li>
                <Trans>What you gave is kept and sent as soon as the line is back.</Trans>
              </li>
            ) : null}
            {has('decision') ? (
              <li>
                <strong>
                  <Trans>
                    Your decision is kept and not stored yet: do not let the traveller go on before
                    it is.
                  </Trans>
                </strong>
              </li>
            ) : null}
            {has('help') ? (
              <li>
                <strong>
                  <Trans>Your call for help is kept: call a colleague by voice as well.</Trans>
                </strong>
              </li>
            ) : null}
          </ul>
          <p className="line-up">
            <span className="small soft">
              <Trans>It is tried again by itself, and nothing is done twice.</Trans>
            </span>
            <Button onPress={tryNow}>
              <Trans>Try now</Trans>
            </Button>
          </p>
        </Notice>
      )}
    </div>
  );
};
