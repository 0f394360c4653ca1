import type { TravellerMaterial } from '@amirani/scenario/items';
import { ListEvidence, Sides, SoughtEntry, sideOf } from '@desk/assessment/web/parts.ts';
import { Trans } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Route } from '@platform/web/ui/route.tsx';
import { useMemo } from 'react';
import { SaidList } from './said-list.tsx';
import { hitOfMaterial } from './traveller-evidence.ts';

/** A traveller beside the entry of a list, as the assessment desk shows a hit. */
export const TravellerView = ({ material }: { readonly material: TravellerMaterial }) => {
  const format = useFormat();
  const { traveller, flight, list, said } = material;
  const { evidence, reasons } = useMemo(() => hitOfMaterial(material), [material]);
  return (
    <div className="stack hit-evidence">
      <header className="hit-head item-head">
        <div className="hit-who">
          <h2>{[traveller.surname, traveller.given].filter(Boolean).join(', ')}</h2>
        </div>
        <div className="hit-flight">
          <p className="line-up">
            <span>{flight.designator}</span>
            <Route stops={[flight.from, flight.to]} />
            <span className="soft">{format.date(material.on)}</span>
          </p>
        </div>
        <div className="hit-source">
          <p>
            <strong>{list.title}</strong>
          </p>
          <p className="small soft">
            <Trans>
              {list.source}; {format.number(list.size)} entries, version{' '}
              <span className="mono">{list.version}</span>; {list.owner} answers for it
            </Trans>
          </p>
        </div>
      </header>
      <SaidList title={<Trans>What the traveller says</Trans>} said={said} />
      <ListEvidence
        evidence={evidence}
        traveller={{ id: evidence.entry.id, ...traveller, documents: [...traveller.documents] }}
        side={sideOf(reasons)}
      />
      <Sides reasons={reasons} kind="watch-list" />
      <SoughtEntry entry={evidence.entry} />
    </div>
  );
};
