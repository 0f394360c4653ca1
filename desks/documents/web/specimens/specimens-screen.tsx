import { lightTexts } from '@amirani/web/src/texts/documents.ts';
import { specimenStateTexts } from '@amirani/web/src/texts/specimens.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { useSession } from '@platform/web/platform/session.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Button } from '@platform/web/ui/button.tsx';
import { DataTable, focusRowOf } from '@platform/web/ui/data-table.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { EmptyState } from '@platform/web/ui/notice.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { Specimen } from '../../api/types.ts';
import { DocumentsNav } from '../documents-nav.tsx';
import { SpecimenForm } from './specimen-form.tsx';
import { SpecimenPanel } from './specimen-panel.tsx';

/** Reference pictures: none is shipped (R76); a trainer imports each with the text of its licence. */
export const SpecimensScreen = () => {
  const { t } = useMacro();
  const navigate = useNavigate({ from: '/documents/specimens' });
  const { specimen: chosen } = useSearch({ from: '/documents/specimens' });
  const { data: session } = useSession();
  const [adding, setAdding] = useState(false);
  const list = useApi('listSpecimens', {});
  const isTrainer = session?.roles.includes('trainer') === true;
  const specimens = list.data?.specimens ?? [];
  const specimen = specimens.find(({ id }) => id === chosen);
  const changed = (): void => void list.refetch();
  return (
    <div className="page">
      <PageHead title={<Trans>Specimens</Trans>} windowTitle={t`Specimens`}>
        {isTrainer ? (
          <Button
            kind={adding ? 'plain' : 'primary'}
            aria-expanded={adding}
            onPress={() => setAdding(!adding)}
          >
            <Trans>Import a picture</Trans>
          </Button>
        ) : null}
      </PageHead>
      <DocumentsNav />
      <p className="soft">
        <Trans>
          Pictures of genuine documents to hold beside an exhibit, and sets of faces for practice.
          Amirani ships none: each comes with its licence, which is kept with it.
        </Trans>{' '}
        <Link to="/documents/faces">
          <Trans>Practise with the faces on hand</Trans>
        </Link>
      </p>
      {adding ? (
        <SpecimenForm
          onDone={() => {
            setAdding(false);
            changed();
          }}
        />
      ) : null}
      {list.error === null ? null : <ErrorState error={list.error} onRetry={changed} />}
      {list.isPending ? <Progress label={t`Loading the list…`} /> : null}
      {list.data === undefined ? null : specimens.length === 0 ? (
        <EmptyState title={<Trans>No specimen is on hand</Trans>}>
          <p>
            {isTrainer ? (
              <Trans>Import a picture together with the text of its licence.</Trans>
            ) : (
              <Trans>Ask a trainer to import reference pictures with their licence.</Trans>
            )}
          </p>
        </EmptyState>
      ) : (
        <div className="beside" data-evidence={specimen === undefined ? undefined : ''}>
          <SpecimenTable
            specimens={specimens}
            chosen={chosen}
            onOpen={(id) => void navigate({ search: { specimen: id }, replace: true })}
          />
          {specimen === undefined ? null : (
            <SpecimenPanel
              key={specimen.id}
              specimen={specimen}
              isTrainer={isTrainer}
              onChanged={changed}
              onClose={() => {
                void navigate({ search: {}, replace: true });
                focusRowOf(specimen.id);
              }}
            />
          )}
        </div>
      )}
    </div>
  );
};

const SpecimenTable = ({
  specimens,
  chosen,
  onOpen,
}: {
  readonly specimens: readonly Specimen[];
  readonly chosen: string | undefined;
  readonly onOpen: (id: string) => void;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const format = useFormat();
  return (
    <DataTable
      caption={t`Reference pictures`}
      groups={[{ id: 'all', rows: specimens }]}
      rowKey={({ id }) => id}
      current={chosen}
      dim={({ state }) => state === 'withdrawn'}
      onOpen={({ id }) => onOpen(id)}
      headTitle={<Trans>Model</Trans>}
      head={({ issuer, documentCode, model }) => (
        <span>
          <span className="mono">
            {issuer} {documentCode}
          </span>{' '}
          {model}
        </span>
      )}
      columns={[
        {
          id: 'use',
          title: <Trans>For</Trans>,
          cell: ({ use }) =>
            use === 'face' ? <Trans>practice with faces</Trans> : <Trans>comparison</Trans>,
        },
        { id: 'page', title: <Trans>Page</Trans>, cell: ({ page }) => page || '–' },
        {
          id: 'light',
          title: <Trans>Light</Trans>,
          cell: ({ light }) => i18n._(lightTexts[light]),
        },
        { id: 'licence', title: <Trans>Licence</Trans>, cell: ({ licence }) => licence },
        {
          id: 'state',
          title: <Trans>State</Trans>,
          cell: ({ state }) => i18n._(specimenStateTexts[state]),
        },
        {
          id: 'imported',
          title: <Trans>Imported</Trans>,
          cell: ({ importedAt, importedBy }) => (
            <span className="small">
              {format.instant(importedAt)}, {importedBy}
            </span>
          ),
        },
      ]}
    />
  );
};
