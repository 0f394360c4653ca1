import { Trans, useLingui } from '@lingui/react/macro';
import { lastOpened } from '@platform/web/platform/last-opened.ts';
import { useShortcut } from '@platform/web/platform/shortcuts.ts';
import { BackButton } from '@platform/web/ui/back-button.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { CaseNav } from '../case-nav.tsx';
import { EntityList } from './entity-list.tsx';
import { EntityPage } from './entity-page.tsx';

/** Persons and things of a case: searched, and one of them whole. */
export const EntitiesScreen = () => {
  const { t } = useLingui();
  const { id } = useParams({ from: '/investigations/$id/entities' });
  const { entity } = useSearch({ from: '/investigations/$id/entities' });
  const navigate = useNavigate();
  const open = (chosen: string): void => {
    if (entity === undefined) lastOpened.update((known) => ({ ...known, entities: chosen }));
    void navigate({
      to: '/investigations/$id/entities',
      params: { id },
      search: { entity: chosen },
    });
  };
  const back = (): void =>
    entity === undefined
      ? void navigate({ to: '/investigations/$id', params: { id } })
      : void navigate({ to: '/investigations/$id/entities', params: { id }, search: {} });
  useShortcut('back', back);
  return (
    <div className="page">
      <PageHead title={<Trans>Persons and things</Trans>} windowTitle={t`Persons and things`}>
        <BackButton onPress={back}>
          {entity === undefined ? <Trans>Case</Trans> : <Trans>Persons and things</Trans>}
        </BackButton>
      </PageHead>
      <CaseNav id={id} />
      {entity === undefined ? (
        <EntityList caseId={id} onOpen={open} />
      ) : (
        <EntityPage key={entity} caseId={id} id={entity} onOpen={open} />
      )}
    </div>
  );
};
