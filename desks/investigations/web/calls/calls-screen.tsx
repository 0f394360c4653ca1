import { Trans, useLingui } from '@lingui/react/macro';
import { useShortcut } from '@platform/web/platform/shortcuts.ts';
import { BackButton } from '@platform/web/ui/back-button.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { useNavigate, useParams } from '@tanstack/react-router';
import { CaseNav } from '../case-nav.tsx';
import { useCaseSpan } from '../time/case-span.ts';
import { SpanControl } from '../time/span-control.tsx';
import { AuthorisationList } from './authorisation-list.tsx';
import { CallAnalysis } from './call-analysis.tsx';
import { ReplacedPhones } from './replaced-phones.tsx';

/** Calls of a case: what allows them to be read, what they show in the span that is looked at, which telephones were replaced. */
export const CallsScreen = () => {
  const { t } = useLingui();
  const { id } = useParams({ from: '/investigations/$id/calls' });
  const [span] = useCaseSpan(id);
  const navigate = useNavigate();
  const back = (): void => void navigate({ to: '/investigations/$id', params: { id } });
  useShortcut('back', back);
  return (
    <div className="page">
      <PageHead title={<Trans>Calls</Trans>} windowTitle={t`Calls`}>
        <BackButton onPress={back}>
          <Trans>Case</Trans>
        </BackButton>
      </PageHead>
      <CaseNav id={id} />
      <SpanControl caseId={id} />
      <AuthorisationList caseId={id} />
      <CallAnalysis key={JSON.stringify(span)} caseId={id} span={span} />
      <ReplacedPhones caseId={id} />
    </div>
  );
};
