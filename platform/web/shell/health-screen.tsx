import { Trans, useLingui } from '@lingui/react/macro';
import { useApi } from '../platform/api.ts';
import { useFormat } from '../platform/use-format.ts';
import { Button } from '../ui/button.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Progress } from '../ui/progress.tsx';
import { HealthFacts } from './health-facts.tsx';
import { MissingSettings } from './notice/missing-settings.tsx';
import { missingInNotice } from './notice/notice.ts';

/** How the parts of the server fare, for those who keep it, and which settings are missing. */
export const HealthScreen = () => {
  const { t } = useLingui();
  const format = useFormat();
  const { data, error, refetch, isFetching } = useApi('getHealth', {});
  const about = useApi('getAbout', {});
  const notice = useApi('getAboutData', {});
  const at = data?.at === undefined ? undefined : format.instant(data.at);
  return (
    <div className="page narrow">
      <PageHead title={<Trans>Server health</Trans>} windowTitle={t`Server health`}>
        <Button isPending={isFetching} onPress={() => void refetch()}>
          <Trans>Check again</Trans>
        </Button>
      </PageHead>
      {error === null ? null : <ErrorState error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null ? (
        <Progress label={t`Checking the parts of the server…`} />
      ) : null}
      {at === undefined ? null : (
        <p>
          <Trans>Checked {at}</Trans>
        </p>
      )}
      {data === undefined ? null : data.parts === undefined ? (
        <p>
          <Trans>Administrators, operators and data protection officers see the parts.</Trans>
        </p>
      ) : (
        <HealthFacts parts={data.parts} witness={about.data?.witness} />
      )}
      {notice.data === undefined ? null : (
        <MissingSettings missing={missingInNotice(notice.data)} />
      )}
    </div>
  );
};
