import { type Lights, NO_LIGHTS, segmentsOf } from '@platform/web/ui/segments.ts';
import { useMemo, useState } from 'react';
import { GateSummary } from './gate-summary.tsx';
import { MessageText } from './message-text.tsx';
import { type Reading, spansAt } from './read-message.ts';
import { RecordView } from './record-view.tsx';

/** One message of a reading: what it says at the left, its text at the right. */
export const ReadingView = ({
  reading,
  message,
  dropped = reading.dropped,
}: {
  readonly reading: Reading;
  readonly message: number;
  /** What the gate removed before storage, where the text comes from the server. */
  readonly dropped?: Readonly<Record<string, number>>;
}) => {
  const [lights, setLights] = useState<Lights>(NO_LIGHTS);
  const [chosen, setChosen] = useState<number>();
  const record = reading.records[message];
  const places = useMemo(() => segmentsOf(reading.bytes, message), [reading.bytes, message]);
  return (
    <>
      <GateSummary dropped={dropped} />
      <div className="reading">
        {record === undefined ? null : (
          <RecordView
            record={record}
            onShow={(at, others = []) => {
              const spans = spansAt(at, record.offset);
              setLights({ lit: spans, related: spansAt(others, record.offset), hidden: [] });
              const first = spans[0];
              if (first === undefined) return;
              setChosen(
                places.findIndex((place) => place.start <= first.start && first.start < place.end),
              );
            }}
          />
        )}
        <MessageText
          bytes={reading.bytes}
          places={places}
          lights={lights}
          chosen={chosen}
          onChoose={(index) => setChosen(index)}
        />
      </div>
    </>
  );
};
