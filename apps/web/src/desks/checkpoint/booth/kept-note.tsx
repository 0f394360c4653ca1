import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useStore } from '../../../platform/store.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { kept, tryNow } from '../line.ts';
import { LostNote } from '../lost-note.tsx';
import { deciding } from './check-store.ts';

/** While the line is lost: what is kept, and that it is tried again by itself. And a decision before that was refused. */
export const KeptNote = ({ current }: { readonly current: string | undefined }) => {
  const list = useStore(kept);
  const decision = useStore(deciding);
  const about = decision?.about ?? '';
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
      {decision?.error === undefined || decision.check === current ? null : (
        <Notice
          urgent
          verdict="obstacle"
          title={<Trans>The decision on {about} was refused: nothing was decided</Trans>}
        >
          <Link
            className="button"
            to="/checkpoint"
            search={(now) => ({ ...now, check: decision.check })}
          >
            <Trans>Back to {about}</Trans>
          </Link>
        </Notice>
      )}
    </div>
  );
};
