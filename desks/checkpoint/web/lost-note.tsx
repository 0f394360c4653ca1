import { Trans } from '@lingui/react/macro';
import { feedState } from '@platform/web/platform/changes.ts';
import { useStore } from '@platform/web/platform/store.ts';
import { Notice } from '@platform/web/ui/notice.tsx';

/** Notice while the server is unreachable: the screen shows old data that is not checked now (R63). */
export const LostNote = () =>
  useStore(feedState) === 'lost' ? (
    <Notice verdict="not-checked" title={<Trans>Not checked</Trans>}>
      <p>
        <Trans>The server cannot be reached</Trans>
      </p>
    </Notice>
  ) : null;
