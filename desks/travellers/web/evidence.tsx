import { fieldLabel } from '@amirani/web/src/texts/field-label.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import type { Fact } from '@platform/api/types.ts';
import { useApi } from '@platform/web/platform/api.ts';
import { fromBase64 } from '@platform/web/platform/base64.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { Panel } from '@platform/web/ui/panel.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { SegmentExplanation } from '@platform/web/ui/segment-explanation.tsx';
import { SegmentView } from '@platform/web/ui/segment-view.tsx';
import { type Lights, segmentsOf } from '@platform/web/ui/segments.ts';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { type Chosen, maskedPlaces, relatedPlaces, valueKey } from './facts.ts';

/** The evidence of a value: the message, its segment with the element lit, the person's other values dotted. */
export const Evidence = ({
  facts,
  chosen,
  onClose,
}: {
  readonly facts: readonly Fact[];
  readonly chosen: Chosen;
  readonly onClose: () => void;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const format = useFormat();
  const { value } = chosen;
  const message = useApi('getMessage', { params: { id: value.messageId } });
  const content = message.data?.content;
  const text = useMemo(() => {
    if (content === undefined) return undefined;
    const bytes = fromBase64(content);
    return { bytes, places: segmentsOf(bytes) };
  }, [content]);
  const lights = useMemo<Lights>(
    () => ({
      lit: value.source === undefined ? [] : [value.source],
      related: relatedPlaces(facts, chosen),
      hidden: maskedPlaces(facts, value.messageId),
    }),
    [facts, chosen, value],
  );
  const place = text?.places.find(
    ({ start, end }) =>
      value.source !== undefined && start <= value.source.start && value.source.start < end,
  );
  const field = fieldLabel(i18n, chosen.fact.field);
  return (
    <div className="evidence">
      <Panel
        title={<Trans>Where it comes from: {field}</Trans>}
        onClose={onClose}
        focusKey={valueKey(chosen.fact, value)}
      >
        <p className="line-up">
          <strong className="mono">{value.message}</strong>
          <span className="soft">
            <Trans>Received {format.instant(value.receivedAt)}</Trans>
          </span>
          <Link to="/messages/$id" params={{ id: value.messageId }}>
            <Trans>Open the message</Trans>
          </Link>
        </p>
        {message.error === null ? null : (
          <ErrorState error={message.error} onRetry={() => void message.refetch()} />
        )}
        {message.isPending ? <Progress label={t`Loading the message…`} /> : null}
        {value.source === undefined ? (
          <p>
            <Trans>The value follows from the whole message, not from a single segment.</Trans>
          </p>
        ) : null}
        {text === undefined ? null : (
          <SegmentView
            bytes={text.bytes}
            places={text.places}
            lights={lights}
            fold
            label={t`Segments of the message`}
          />
        )}
        {place === undefined ? null : <SegmentExplanation place={place} hidden={lights.hidden} />}
      </Panel>
    </div>
  );
};
