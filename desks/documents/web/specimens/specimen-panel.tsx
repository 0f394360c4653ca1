import { Trans, useLingui } from '@lingui/react/macro';
import { call, useApi } from '@platform/web/platform/api.ts';
import { fromBase64 } from '@platform/web/platform/base64.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { Button } from '@platform/web/ui/button.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { Field } from '@platform/web/ui/field.tsx';
import { Panel } from '@platform/web/ui/panel.tsx';
import { useMemo, useState } from 'react';
import type { Specimen } from '../../api/types.ts';
import { mediaTypeOf } from '../media-type.ts';
import { PictureFrame } from '../pictures/picture-frame.tsx';
import { useShownPicture } from '../shown-picture.ts';

/** A reference picture with its source and the whole text of its licence. */
export const SpecimenPanel = ({
  specimen,
  isTrainer,
  onChanged,
  onClose,
}: {
  readonly specimen: Specimen;
  readonly isTrainer: boolean;
  readonly onChanged: () => void;
  readonly onClose: () => void;
}) => {
  const { t } = useLingui();
  const { id, state, model, source, licence } = specimen;
  const content = useApi('getSpecimen', { params: { id } }, state === 'standing');
  const bytes = useMemo(
    () => (content.data === undefined ? undefined : fromBase64(content.data.content)),
    [content.data],
  );
  const shown = useShownPicture(bytes, mediaTypeOf(specimen.format));
  const [reason, setReason] = useState('');
  const withdraw = useMutation({
    mutationFn: () => call('withdrawSpecimen', { params: { id }, body: { reason } }),
    onSuccess: onChanged,
  });
  return (
    <div className="evidence evidence-padded">
      <Panel title={model} focusKey={id} onClose={onClose}>
        {content.error === null ? null : <ErrorState error={content.error} />}
        {state === 'standing' ? (
          <PictureFrame state={shown}>
            {({ url }) => <img className="specimen-picture" src={url} alt={t`Specimen ${model}`} />}
          </PictureFrame>
        ) : null}
        <dl className="facts">
          <dt>
            <Trans>Came from</Trans>
          </dt>
          <dd>{source}</dd>
          <dt>
            <Trans>Licence</Trans>
          </dt>
          <dd>{licence}</dd>
        </dl>
        {content.data === undefined ? null : (
          <details>
            <summary>
              <Trans>Text of the licence</Trans>
            </summary>
            <pre className="licence">{content.data.licenceText}</pre>
          </details>
        )}
        {!isTrainer || state === 'withdrawn' ? null : (
          <details>
            <summary>
              <Trans>Take the picture out</Trans>
            </summary>
            <div className="stack">
              {withdraw.error === null ? null : <ErrorState error={withdraw.error} />}
              <Field label={t`Reason`} value={reason} onChange={setReason} maxLength={2000} />
              <Button
                isDisabled={reason.trim().length < 3}
                isPending={withdraw.isPending}
                onPress={() => withdraw.mutate()}
              >
                <Trans>Take it out and erase it</Trans>
              </Button>
            </div>
          </details>
        )}
      </Panel>
    </div>
  );
};
