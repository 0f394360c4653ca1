import { Trans } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { MissingSettings } from '@platform/web/shell/notice/missing-settings.tsx';
import { missingInNotice } from '@platform/web/shell/notice/notice.ts';

/**
 * A warning before an answer is proposed or approved: without a sender and a supervisory authority the traveller cannot
 * complain.
 */
export const LetterSender = () => {
  const { data } = useApi('getAboutData', {});
  return (
    <MissingSettings
      missing={data === undefined ? [] : missingInNotice(data)}
      title={
        <Trans>
          The letter does not say whom the traveller can ask. The operator of the server must set:
        </Trans>
      }
    />
  );
};
