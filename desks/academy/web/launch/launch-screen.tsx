import { Trans, useLingui } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { Notice } from '@platform/web/ui/notice.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useIs } from '../use-academy.ts';
import { launchQueryAt } from './launch-query.ts';

/** Target page of a learning management system: the signed-in trainee takes the launch up. */
export const LaunchScreen = () => {
  const { t } = useLingui();
  const { class: id, unit } = useParams({ from: '/academy/launch/$class/$unit' });
  const learns = useIs('trainee');
  const launched = launchQueryAt(`/academy/launch/${id}/${unit}`);
  return (
    <div className="page">
      <PageHead
        title={<Trans>From your learning platform</Trans>}
        windowTitle={t`Learning platform`}
      />
      {!learns ? (
        <Notice verdict="aborted" title={<Trans>Sign in with the account of your seat</Trans>}>
          <p>
            <Trans>
              Units are launched for trainees. Sign out, and open the unit again from your learning
              platform.
            </Trans>
          </p>
        </Notice>
      ) : launched === undefined ? (
        <Notice verdict="aborted" title={<Trans>Nothing was launched in this window</Trans>}>
          <p>
            <Trans>
              What your learning platform says of a launch is not kept. Open the unit again from
              there; what you decided is not lost.
            </Trans>
          </p>
          <Link to="/academy" className="button">
            <Trans>My training</Trans>
          </Link>
        </Notice>
      ) : (
        <TakeUp id={launched.id} classId={id} unit={unit} query={launched.query} />
      )}
    </div>
  );
};

const TakeUp = ({
  id,
  classId,
  unit,
  query,
}: {
  readonly id: string;
  readonly classId: string;
  readonly unit: string;
  readonly query: string;
}) => {
  const { t } = useLingui();
  const navigate = useNavigate();
  const begin = useMutation({
    mutationFn: () => call('beginLaunch', { body: { id, class: classId, unit, query } }),
    onSuccess: ({ waits }) => {
      if (!waits) void navigate({ to: '/academy/launches/$id', params: { id }, replace: true });
    },
  });
  const { mutate } = begin;
  const asked = useRef(false);
  useEffect(() => {
    if (asked.current) return;
    asked.current = true;
    mutate();
  }, [mutate]);
  if (begin.error !== null) return <ActError error={begin.error} />;
  if (begin.data?.waits !== true) return <Progress label={t`The launch is being taken up`} />;
  return (
    <Notice
      verdict="attention"
      title={<Trans>Your trainer confirms first that this seat is yours</Trans>}
    >
      <p>
        <Trans>
          This is the first time that this learner comes to this seat. Tell your trainer; nothing is
          told to the learning platform before.
        </Trans>
      </p>
      <Button kind="primary" isPending={begin.isPending} onPress={() => mutate()}>
        <Trans>My trainer has confirmed</Trans>
      </Button>
    </Notice>
  );
};
