import type { Material } from '@amirani/scenario/items';
import { DocumentView } from './document-view.tsx';
import { NetworkView } from './network-view.tsx';
import { SeriesView } from './series-view.tsx';
import { StayView } from './stay-view.tsx';
import { TravellerView } from './traveller-view.tsx';

/** What a trainee sees of an item, with the parts of the desk on which it would be met on duty. */
export const MaterialView = ({ material }: { readonly material: Material }) => {
  switch (material.kind) {
    case 'document':
      return <DocumentView material={material} />;
    case 'traveller':
      return <TravellerView material={material} />;
    case 'stay':
      return <StayView material={material} />;
    case 'series':
      return <SeriesView material={material} />;
    case 'network':
      return <NetworkView material={material} />;
  }
};
