import { ApiError } from '@amirani/contract';
import type { RiskImportOptions } from '@amirani/contract/risk';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { call } from '../../../platform/api.ts';
import { readAnew } from '../../../platform/read-anew.ts';
import { useFormat } from '../../../platform/use-format.ts';
import { Button } from '../../../ui/button.tsx';
import { ErrorState } from '../../../ui/error-state.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Progress } from '../../../ui/progress.tsx';
import { RiskNav } from '../risk-nav.tsx';
import { type DatasetDraft, draftOfFile, isComplete } from './dataset-draft.ts';
import { ONLY_YEARS, officialLayout } from './official-layouts.ts';
import { OptionsFields } from './options-fields.tsx';
import { sendFile } from './send-file.ts';
import { DatasetFields } from './terms-fields.tsx';

/** So many bytes of a file are looked at to know it by its heading. */
const HEAD = 8192;

/** A new table: the file first, then what it is; then its dry run, of which nothing counts. */
export const NewDatasetScreen = () => {
  const { t } = useLingui();
  const format = useFormat();
  const navigate = useNavigate();
  const [file, setFile] = useState<File>();
  const [draft, setDraft] = useState<DatasetDraft>();
  const [options, setOptions] = useState<RiskImportOptions>({});
  const [known, setKnown] = useState<ReturnType<typeof officialLayout>>();
  const [share, setShare] = useState(0);
  const send = useMutation({
    mutationFn: async ({ file, draft }: { file: File; draft: DatasetDraft }) => {
      setShare(0);
      await register(draft);
      return sendFile(draft.id, file, options, setShare);
    },
    onSuccess: ({ id }) => {
      readAnew('listRiskDatasets', 'getRiskDataset');
      void navigate({ to: '/risk/imports/$id', params: { id } });
    },
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
              One count a row, with its date and what it is of: CSV, Excel, SDMX-CSV or JSON-stat.
              An empty count was not reported; zero is a count.
            </Trans>
          </p>
          <div className="line-up">
            <FileTrigger
              acceptedFileTypes={['.csv', '.tsv', '.txt', '.json', '.xlsx']}
              onSelect={(files) => {
                const chosen = files?.[0];
                if (chosen === undefined) return;
                void chosen
                  .slice(0, HEAD)
                  .text()
                  .then((start) => {
                    const layout = officialLayout(start);
                    setFile(chosen);
                    setKnown(layout);
                    if (layout === undefined || layout === ONLY_YEARS) {
                      // What was filled in for a public file says nothing of another one.
                      const wasFilledIn = known !== undefined && known !== ONLY_YEARS;
                      setDraft((before) =>
                        before === undefined || wasFilledIn ? draftOfFile(chosen.name) : before,
                      );
                      if (wasFilledIn) setOptions({});
                      return;
                    }
                    setDraft(layout.draft);
                    setOptions(layout.options);
                  });
              }}
            >
              <Button kind={file === undefined ? 'primary' : 'plain'}>
                {file === undefined ? (
                  <Trans>Choose the file</Trans>
                ) : (
                  <Trans>Choose another</Trans>
                )}
              </Button>
            </FileTrigger>
            {file === undefined ? null : (
              <span>
                {file.name} <span className="soft">{format.bytes(file.size)}</span>
              </span>
            )}
          </div>
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
            {known === undefined ? null : <Known layout={known} />}
            <DatasetFields draft={draft} isNew onChange={setDraft} />
            <OptionsFields options={options} onChange={setOptions} />
            {send.error === null ? null : <ErrorState error={send.error} />}
            {send.isPending ? (
              <Progress label={t`The file is being sent`} value={share} />
            ) : (
              <p className="soft small">
                <Trans>
                  Next it is read in a dry run that lists every row with a problem. Nothing counts
                  before you take it over.
                </Trans>
              </p>
            )}
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

/** Says that a public file was known by its heading, and what that means. */
const Known = ({ layout }: { readonly layout: NonNullable<ReturnType<typeof officialLayout>> }) =>
  layout === ONLY_YEARS ? (
    <Notice verdict="attention" title={<Trans>A table of whole years</Trans>}>
      <p>
        <Trans>
          This public table counts whole years. This desk looks at days, weeks and months: download
          the monthly table, where there is one.
        </Trans>
      </p>
    </Notice>
  ) : (
    <Notice verdict="met" title={<Trans>Known by its heading: {layout.draft.title}</Trans>}>
      <p>
        <Trans>
          What it is and how it is read has been filled in. Read it in a dry run, or change it
          first.
        </Trans>
      </p>
    </Notice>
  );

/** Describes the data set; one that was described a moment ago, when the line was lost, is taken as it is. */
const register = async (draft: DatasetDraft): Promise<void> => {
  try {
    await call('registerRiskDataset', { body: draft });
  } catch (error) {
    const known = error instanceof ApiError && error.status === 409;
    if (!known) throw error;
    const { dataset } = await call('getRiskDataset', { params: { dataset: draft.id } });
    if (dataset.title !== draft.title.trim() || dataset.source !== draft.source.trim()) throw error;
  }
};
