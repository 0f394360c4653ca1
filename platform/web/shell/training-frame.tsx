import { sampleDataTexts } from '@amirani/web/src/texts/sample-data.ts';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import type { Output } from '@platform/api/endpoint.ts';
import type { platformEndpoints } from '@platform/api/endpoints.ts';
import { useEffect, useRef } from 'react';
import { askUnasked, useApi } from '../platform/api.ts';
import { queries } from '../platform/session.ts';

/** The hatched frame and the word that a training system always wears, and how far its sample data is. */
export const TrainingFrame = () => (
  <aside className="training-frame" aria-labelledby="training-word">
    <div className="training-words">
      <span id="training-word">
        <Trans>Training</Trans>
      </span>
      <SampleDataNote />
    </div>
  </aside>
);

/** Milliseconds between two looks at how far the sample data is. */
const BETWEEN = 2000;

const SampleDataNote = () => {
  const { data, refetch } = useApi('getAbout', {});
  const isMaking = data?.sampleData?.state === 'making';
  const wasMaking = useRef(false);
  useEffect(() => {
    // Pages that were opened before have nothing of what came since.
    if (wasMaking.current && !isMaking) void queries.invalidateQueries();
    wasMaking.current = isMaking;
    if (!isMaking) return;
    const timer = setInterval(() => askUnasked(() => void refetch()), BETWEEN);
    return () => clearInterval(timer);
  }, [isMaking, refetch]);
  return (
    <span role="status">
      {data?.sampleData === undefined ? null : <SampleDataText {...data.sampleData} />}
    </span>
  );
};

type SampleData = NonNullable<Output<(typeof platformEndpoints)['getAbout']>['sampleData']>;

const SampleDataText = ({ state, part, number, of }: SampleData) => {
  const { i18n } = useLingui();
  const name = i18n._(sampleDataTexts[part]);
  return state === 'making' ? (
    <Trans>
      Sample data is being made: {name}, {number} of {of}
    </Trans>
  ) : (
    <Trans>Sample data is missing: {name}. The log of the server says why.</Trans>
  );
};
