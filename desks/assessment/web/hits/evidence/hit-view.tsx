import type { ReactNode } from 'react';
import type { Hit } from '../../../api/hits/types.ts';
import { CriterionEvidence } from './criterion-evidence.tsx';
import { EarlierList } from './earlier-list.tsx';
import { HitHead } from './hit-head.tsx';
import { HitSteps } from './hit-steps.tsx';
import { ListEvidence, sideOf } from './list-evidence.tsx';
import { ScoreMeaning } from './score-meaning.tsx';
import { Sides } from './sides.tsx';
import { SoughtEntry } from './sought-entry.tsx';

/** One hit: who and where, the evidence, both sides, and only then what a score means; the act stands beside it. */
export const HitView = ({ hit, beside }: { readonly hit: Hit; readonly beside: ReactNode }) => {
  const { evidence, traveller } = hit;
  return (
    <>
      <HitHead hit={hit} />
      <div className="hit-columns">
        <div className="stack hit-evidence">
          {evidence.kind === 'watch-list' ? (
            <ListEvidence
              evidence={evidence}
              traveller={traveller}
              isBooking={hit.system === 'pnr'}
              side={sideOf(hit.reasons)}
            />
          ) : (
            <CriterionEvidence evidence={evidence} side={sideOf(hit.reasons)} />
          )}
          <Sides reasons={hit.reasons} kind={evidence.kind} />
          {evidence.kind === 'watch-list' ? (
            <>
              <ScoreMeaning evidence={evidence} reasons={hit.reasons} />
              <SoughtEntry entry={evidence.entry} />
            </>
          ) : null}
        </div>
        <div className="stack hit-beside">
          {beside}
          <HitSteps hit={hit} />
          <EarlierList earlier={hit.earlier} />
        </div>
      </div>
    </>
  );
};
