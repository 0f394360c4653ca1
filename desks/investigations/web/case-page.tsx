import { Trans } from '@lingui/react/macro';
import { useShortcut } from '@platform/web/platform/shortcuts.ts';
import { BackButton } from '@platform/web/ui/back-button.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { CaseNav } from './case-nav.tsx';

/** A page of a case: its title, the way back, the places of the case. */
export const CasePage = ({
  id,
  title,
  back,
  children,
}: {
  readonly id: string;
  readonly title: string;
  /** The list that something was opened from; else it goes back to the case. */
  readonly back?: { readonly to: ReactNode; readonly go: () => void } | undefined;
  readonly children: ReactNode;
}) => {
  const navigate = useNavigate();
  const go = back?.go ?? ((): void => void navigate({ to: '/investigations/$id', params: { id } }));
  useShortcut('back', go);
  return (
    <div className="page">
      <PageHead title={title} windowTitle={title}>
        <BackButton onPress={go}>{back?.to ?? <Trans>Case</Trans>}</BackButton>
      </PageHead>
      <CaseNav id={id} />
      {children}
    </div>
  );
};
