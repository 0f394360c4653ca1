import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui as useI18n } from '@lingui/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { mustBeSendable } from '@platform/web/platform/chosen-file.ts';
import { readAnew } from '@platform/web/platform/read-anew.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { Button } from '@platform/web/ui/button.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { RiskImportOptions } from '../../api/types.ts';
import { RiskNav } from '../risk-nav.tsx';
import {
  type DatasetDraft,
  type DraftGap,
  draftOfFile,
  gapsOf,
  isComplete,
} from './dataset-draft.ts';
import { FileDrop } from './file-drop.tsx';
import { fileInHand, keepInHand } from './file-in-hand.ts';
import { headingsOf } from './headings.ts';
import { layoutOfFile, loadOfficial } from './official-file.ts';
import { OptionsFields } from './options-fields.tsx';
import { register } from './register.ts';
import { sendFile } from './send-file.ts';
import { DatasetFields } from './terms-fields.tsx';

const gapTexts: Readonly<Record<DraftGap, MessageDescriptor>> = {
  id: msg`Short name: small letters, digits and hyphens, beginning with a letter`,
  title: msg`Title: at least three letters`,
  source: msg`Source: at least three letters`,
  unit: msg`Unit`,
};

/** Why the dry run cannot begin yet. */
const MissingParts = ({ draft }: { readonly draft: DatasetDraft }) => {
  const { i18n } = useI18n();
  const gaps = gapsOf(draft);
  return gaps.length === 0 ? null : (
    <p className="small">
      <Trans>Still needed: {gaps.map((gap) => i18n._(gapTexts[gap])).join('; ')}.</Trans>
    </p>
  );
};

/** A new table: the file first, then what it is; then its dry run, of which nothing counts. A public file says by itself what it is. */
export const NewDatasetScreen = () => {
  const { t } = useLingui();
  const format = useFormat();
  const navigate = useNavigate();
  const [file, setFile] = useState(fileInHand);
  const [draft, setDraft] = useState<DatasetDraft | undefined>(
    file === undefined ? undefined : draftOfFile(file.name),
  );
  const [options, setOptions] = useState<RiskImportOptions>({});
  const [headings, setHeadings] = useState<readonly string[]>([]);
  const [share, setShare] = useState(0);
  useEffect(() => {
    if (file !== undefined) void headingsOf(file).then(setHeadings);
  }, [file]);
  useEffect(() => () => keepInHand(undefined), []);
  const goOn = (id: string): void => {
    readAnew('listRiskDatasets', 'getRiskDataset');
    void navigate({ to: '/risk/imports/$id', params: { id } });
  };
  const choose = useMutation({
    mutationFn: async (chosen: File) => {
      setShare(0);
      await mustBeSendable(chosen, 'table');
      const layout = await layoutOfFile(chosen);
      return layout === undefined ? undefined : loadOfficial(chosen, layout, setShare);
    },
    onSuccess: (begun, chosen) => {
      if (begun !== undefined) return goOn(begun.id);
      setFile(chosen);
      setOptions({});
      setDraft((before) => before ?? draftOfFile(chosen.name));
    },
  });
  const send = useMutation({
    mutationFn: async ({ file, draft }: { file: File; draft: DatasetDraft }) => {
      setShare(0);
      await register(draft);
      return sendFile(draft.id, file, options, setShare);
    },
    onSuccess: ({ id }) => goOn(id),
  });
  return (
    <div className="page">
      <PageHead title={<Trans>Import a table</Trans>} windowTitle={t`Import a table`} />
      <RiskNav />
      <section className="panel narrow risk-panel" aria-labelledby="file-title">
        <div className="panel-head">
          <h2 id="file-title">
            <Trans>1. The file</Trans>
          </h2>
        </div>
        <div className="panel-body">
          <p className="soft">
            <Trans>
              One count a row with its date and what it is of, or a column for each period: CSV,
              Excel, SDMX-CSV or JSON-stat. An empty count was not reported; zero is a count.
            </Trans>
          </p>
          <FileDrop
            onFiles={([chosen]) => {
              if (chosen !== undefined) choose.mutate(chosen);
            }}
            isPending={choose.isPending}
          />
          {choose.isPending ? <Progress label={t`Sending the file…`} value={share} /> : null}
          {choose.error === null ? null : <ErrorState error={choose.error} />}
          {file === undefined ? null : (
            <p>
              {file.name} <span className="soft">{format.bytes(file.size)}</span>
            </p>
          )}
        </div>
      </section>
      {file === undefined || draft === undefined ? null : (
        <form
          className="panel narrow risk-panel"
          aria-labelledby="terms-title"
          onSubmit={(event) => {
            event.preventDefault();
            if (!send.isPending && isComplete(draft)) send.mutate({ file, draft });
          }}
        >
          <div className="panel-head">
            <h2 id="terms-title">
              <Trans>2. What it is</Trans>
            </h2>
          </div>
          <div className="panel-body">
            <DatasetFields draft={draft} isNew onChange={setDraft} />
            <OptionsFields options={options} onChange={setOptions} headings={headings} />
            {send.error === null ? null : <ErrorState error={send.error} />}
            {send.isPending ? (
              <Progress label={t`Sending the file…`} value={share} />
            ) : (
              <p className="soft small">
                <Trans>
                  Next it is read in a dry run that lists every row with a problem. Nothing counts
                  before you take it over.
                </Trans>
              </p>
            )}
            <MissingParts draft={draft} />
            <Button
              type="submit"
              kind="primary"
              isDisabled={!isComplete(draft)}
              isPending={send.isPending}
            >
              <Trans>Read it in a dry run</Trans>
            </Button>
          </div>
        </form>
      )}
    </div>
  );
};
