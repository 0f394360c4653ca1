import { listKindTexts } from '@amirani/web/src/texts/trust.ts';
import { useLingui } from '@lingui/react';
import { Plural, Trans, useLingui as useMacro } from '@lingui/react/macro';
import { call, useApi } from '@platform/web/platform/api.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { ChoiceField, Field } from '@platform/web/ui/field.tsx';
import { FindingView } from '@platform/web/ui/finding.tsx';
import { Panel } from '@platform/web/ui/panel.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { useState } from 'react';
import type { TrustList } from '../../api/types.ts';
import { findingWords } from '../finding-words.ts';
import { Certificates } from './certificates.tsx';
import { Difference } from './difference.tsx';

/** One list: who signed it, what was found in it, its certificates, and what changed against another edition. */
export const ListPanel = ({
  list,
  lists,
  keeps,
  onChanged,
  onClose,
}: {
  readonly list: TrustList;
  readonly lists: readonly TrustList[];
  readonly keeps: boolean;
  readonly onChanged: () => void;
  readonly onClose: () => void;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const format = useFormat();
  const content = useApi('getTrustList', { params: { id: list.id } });
  const [other, setOther] = useState<string>();
  const alike = lists.filter(({ id, kind }) => id !== list.id && kind === list.kind);
  return (
    <div className="evidence evidence-padded">
      <Panel title={i18n._(listKindTexts[list.kind])} focusKey={list.id} onClose={onClose}>
        <dl className="facts">
          <dt>SHA-256</dt>
          <dd>
            <code className="break">{list.sha256}</code>
          </dd>
          <dt>
            <Trans>Came from</Trans>
          </dt>
          <dd>{list.source}</dd>
          <dt>
            <Trans>Signed by</Trans>
          </dt>
          <dd>{list.signer ?? '–'}</dd>
          <dt>
            <Trans>Signature</Trans>
          </dt>
          <dd>
            <SignatureBadge signature={list.signature} />
          </dd>
          <dt>
            <Trans>Size</Trans>
          </dt>
          <dd>{format.bytes(list.bytes)}</dd>
        </dl>
        {list.findings.length === 0 ? null : (
          <ul>
            {list.findings.slice(0, 20).map((finding, index) => {
              const words = findingWords(finding, i18n.locale);
              return (
                <FindingView
                  // biome-ignore lint/suspicious/noArrayIndexKey: a list may earn the same words twice
                  key={index}
                  severity={finding.severity}
                  code={finding.code}
                  rule={finding.rule}
                >
                  <span lang={words.language}>{words.text}</span>
                </FindingView>
              );
            })}
          </ul>
        )}
        {list.findings.length > 20 ? (
          <p className="small soft">
            <Plural
              value={list.findings.length - 20}
              one="# further finding"
              other="# further findings"
            />
          </p>
        ) : null}
        {alike.length === 0 ? null : (
          <ChoiceField
            label={t`What changed since`}
            value={other}
            choices={alike.map(({ id, importedAt, signedAt }) => ({
              id,
              name: format.instant(signedAt ?? importedAt),
            }))}
            onChange={setOther}
          />
        )}
        {other === undefined ? null : <Difference id={other} other={list.id} />}
        {content.error === null ? null : <ErrorState error={content.error} />}
        {content.isPending ? <Progress label={t`Loading the certificates…`} /> : null}
        {content.data === undefined ? null : (
          <Certificates
            certificates={content.data.certificates}
            revoked={content.data.revoked}
            {...{ keeps, onChanged }}
          />
        )}
        {keeps && list.state === 'standing' ? (
          <Withdraw id={list.id} onChanged={onChanged} />
        ) : null}
      </Panel>
    </div>
  );
};

const SignatureBadge = ({ signature }: { readonly signature: TrustList['signature'] }) =>
  signature === undefined ? (
    <span className="soft">
      <Trans>none</Trans>
    </span>
  ) : signature === 'valid' ? (
    <Badge verdict="met">
      <Trans>computes</Trans>
    </Badge>
  ) : signature === 'invalid' ? (
    <Badge verdict="obstacle">
      <Trans>does not compute</Trans>
    </Badge>
  ) : (
    <Badge verdict="not-checked">
      <Trans>of a kind that is not known here</Trans>
    </Badge>
  );

const Withdraw = ({ id, onChanged }: { readonly id: string; readonly onChanged: () => void }) => {
  const { t } = useMacro();
  const [reason, setReason] = useState('');
  const withdraw = useMutation({
    mutationFn: () => call('withdrawTrustList', { params: { id }, body: { reason } }),
    onSuccess: onChanged,
  });
  return (
    <details>
      <summary>
        <Trans>Take the list out of use</Trans>
      </summary>
      <div className="stack">
        {withdraw.error === null ? null : <ErrorState error={withdraw.error} />}
        <Field label={t`Reason`} value={reason} onChange={setReason} maxLength={2000} />
        <Button
          isDisabled={reason.trim().length < 3}
          isPending={withdraw.isPending}
          onPress={() => withdraw.mutate()}
        >
          <Trans>Take it out of use</Trans>
        </Button>
        <p className="small soft">
          <Trans>It stays stored. Your password is asked for.</Trans>
        </p>
      </div>
    </details>
  );
};
