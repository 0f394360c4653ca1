import { networkSay } from '@amirani/web/src/words/network.ts';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { download } from '@platform/web/platform/download.ts';
import { preferences } from '@platform/web/platform/preferences.ts';
import { useStore } from '@platform/web/platform/store.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { ChoiceField, Field } from '@platform/web/ui/field.tsx';
import { useState } from 'react';
import { exportFormats } from '../../api/exports.ts';

type Format = (typeof exportFormats)[number];

/** What the formats are called where they come from: names of their own. */
const formatNames: Readonly<Record<Format, string>> = {
  ftm: 'FollowTheMoney (JSON)',
  graphml: 'GraphML',
  gexf: 'GEXF 1.3',
  jsonld: 'CASE/UCO (JSON-LD)',
  csv: 'CSV',
  xlsx: 'Excel',
};

/** The statements of the case as a file of another program; victims stay in its shape, without name and number. */
export const ExportPanel = ({ caseId }: { readonly caseId: string }) => {
  const { t } = useLingui();
  const format = useFormat();
  const say = networkSay(useStore(preferences).language);
  const [kind, setKind] = useState<Format>('ftm');
  const [recipient, setRecipient] = useState('');
  const [reason, setReason] = useState('');
  const act = useMutation({
    mutationFn: () =>
      call('exportCase', {
        params: { id: caseId },
        body: { format: kind, recipient: recipient.trim(), reason: reason.trim() },
      }),
    onSuccess: ({ content, name, mediaType }) => download(content, name, mediaType),
  });
  const ready = reason.trim().length >= 3;
  return (
    <form
      className="panel"
      aria-labelledby="export-title"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready && !act.isPending) act.mutate();
      }}
    >
      <div className="panel-head">
        <h2 id="export-title">
          <Trans>Take the statements out as a file</Trans>
        </h2>
      </div>
      <div className="panel-body">
        <p className="small soft">
          <Trans>
            For another program. Victims stay in the shape of the network, with no name and no
            number.
          </Trans>
        </p>
        <ChoiceField<Format>
          label={t`Format`}
          value={kind}
          choices={exportFormats.map((id) => ({ id, name: formatNames[id] }))}
          onChange={setKind}
        />
        <Field
          label={<Trans>Recipient, where it is sent to somebody</Trans>}
          value={recipient}
          maxLength={300}
          autoComplete="off"
          onChange={setRecipient}
        />
        <Field
          label={<Trans>What for</Trans>}
          value={reason}
          maxLength={2000}
          autoComplete="off"
          onChange={setReason}
        />
        {act.error === null ? null : <ActError error={act.error} />}
        <div>
          <Button type="submit" isDisabled={!ready} isPending={act.isPending}>
            <Trans>Make the file</Trans>
          </Button>
        </div>
        {act.data === undefined ? null : (
          <div className="small" role="status">
            <p>
              <Trans>It lies in your downloads.</Trans>{' '}
              <Plural value={act.data.statements} one="# statement" other="# statements" />
              {', '}
              <Plural value={act.data.masked} one="# value is hidden" other="# values are hidden" />
            </p>
            <p className="digest">{act.data.sha256}</p>
            {Object.entries(act.data.losses).map(([code, count]) => (
              <p key={code}>
                {say.has(code) ? say(code) : code}: {format.number(count)}
              </p>
            ))}
          </div>
        )}
      </div>
    </form>
  );
};
