import { Trans, useLingui } from '@lingui/react/macro';
import { SegmentExplanation } from '@platform/web/ui/segment-explanation.tsx';
import { SegmentView } from '@platform/web/ui/segment-view.tsx';
import type { Lights, SegmentPlace } from '@platform/web/ui/segments.ts';
import { useMemo } from 'react';

/** The text of a message and the explanation of the chosen segment. */
export const MessageText = ({
  bytes,
  places,
  lights,
  chosen,
  onChoose,
}: {
  readonly bytes: Uint8Array;
  readonly places: readonly SegmentPlace[];
  readonly lights: Lights;
  readonly chosen: number | undefined;
  readonly onChoose: (index: number) => void;
}) => {
  const { t } = useLingui();
  const place = useMemo(
    () => (chosen === undefined ? undefined : places[chosen]),
    [places, chosen],
  );
  return (
    <section className="message-text panel" aria-labelledby="message-text-title">
      <div className="panel-head">
        <h2 id="message-text-title">
          <Trans>The message</Trans>
        </h2>
      </div>
      <SegmentView
        bytes={bytes}
        places={places}
        lights={lights}
        chosen={chosen}
        onChoose={onChoose}
        label={t`Segments of the message`}
      />
      {place === undefined ? (
        <p className="soft explanation">
          <Trans>Choose a segment, and it explains itself here.</Trans>
        </p>
      ) : (
        <SegmentExplanation place={place} />
      )}
    </section>
  );
};
