import { Trans, useLingui } from '@lingui/react/macro';
import { call, useApi } from '@platform/web/platform/api.ts';
import { download } from '@platform/web/platform/download.ts';
import { readAnew } from '@platform/web/platform/read-anew.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { Field } from '@platform/web/ui/field.tsx';
import { EmptyState } from '@platform/web/ui/notice.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { useState } from 'react';
import { Switch } from 'react-aria-components';
import type { AcademyClassLaunches } from '../../api/types.ts';
import { LaunchTable } from './launch-table.tsx';
import { LinkTable } from './link-table.tsx';

/** Link of a class with a learning platform such as a Moodle: package, learners, and results of launches. */
export const LaunchesPart = ({ classId }: { readonly classId: string }) => {
  const { t } = useLingui();
  const { data, error, refetch } = useApi('getClassLaunches', { params: { id: classId } });
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Progress label={t`Loading the launches…`} />;
  if (data.platforms.length === 0)
    return (
      <EmptyState title={<Trans>No learning platform is allowed here</Trans>}>
        <p>
          <Trans>
            The operator names those that may launch a class, in AMIRANI_LEARNING_PLATFORMS. Courses
            and results are whole without one.
          </Trans>
        </p>
      </EmptyState>
    );
  return (
    <div className="stack">
      <p className="soft">
        <Trans>Allowed by the operator: {data.platforms.join(', ')}</Trans>
      </p>
      <OpeningForm key={`${data.open} ${data.masteryScore ?? ''}`} classId={classId} data={data} />
      {data.open ? <PackageButton classId={classId} /> : null}
      <h2>
        <Trans>Learners and seats</Trans>
      </h2>
      <LinkTable links={data.links} />
      <h2>
        <Trans>Launches</Trans>
      </h2>
      <LaunchTable launches={data.launches} />
    </div>
  );
};

/** A typed percentage; undefined for empty text, and NaN for invalid text. */
const shareOf = (text: string): number | undefined => {
  if (text.trim() === '') return undefined;
  const percent = Number(text.trim().replace(',', '.'));
  return percent >= 0 && percent <= 100 ? Math.round(percent * 100) / 1e4 : Number.NaN;
};

const OpeningForm = ({
  classId,
  data,
}: {
  readonly classId: string;
  readonly data: AcademyClassLaunches;
}) => {
  const [open, setOpen] = useState(data.open);
  const [share, setShare] = useState(
    data.masteryScore === undefined ? '' : String(Math.round(data.masteryScore * 1e4) / 100),
  );
  const masteryScore = shareOf(share);
  const set = useMutation({
    mutationFn: () =>
      call('openClassToLaunches', {
        params: { id: classId },
        body: { open, ...(masteryScore === undefined ? {} : { masteryScore }) },
      }),
    onSuccess: () => readAnew('getClassLaunches'),
  });
  const isShare = !Number.isNaN(masteryScore);
  return (
    <form
      className="stack challenge-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (isShare && !set.isPending) set.mutate();
      }}
    >
      <Switch className="switch" isSelected={open} onChange={setOpen}>
        <span className="switch-track" />
        <Trans>A learning platform may launch this class</Trans>
      </Switch>
      <Field
        label={<Trans>Passed there from this share of right decisions, in percent</Trans>}
        description={
          <Trans>
            If empty, the platform gets the decisions and whether all are made, and no pass or fail.
            A certificate never depends on it.
          </Trans>
        }
        inputMode="decimal"
        isInvalid={!isShare}
        value={share}
        onChange={setShare}
      />
      {set.error === null ? null : <ActError error={set.error} />}
      <div className="line-up">
        <Button type="submit" isDisabled={!isShare} isPending={set.isPending}>
          <Trans>Save</Trans>
        </Button>
      </div>
    </form>
  );
};

const PackageButton = ({ classId }: { readonly classId: string }) => {
  const take = useMutation({
    mutationFn: () => call('exportCoursePackage', { params: { id: classId } }),
    onSuccess: ({ content, name, mediaType }) => download(content, name, mediaType),
  });
  return (
    <div className="stack">
      <div className="line-up">
        <Button isPending={take.isPending} onPress={() => take.mutate()}>
          <Trans>Download the course package (cmi5)</Trans>
        </Button>
        {take.data === undefined ? null : (
          <span role="status" className="small">
            <Trans>It lies in your downloads. Import it into your learning platform.</Trans>
          </span>
        )}
      </div>
      {take.error === null ? null : <ActError error={take.error} />}
    </div>
  );
};
