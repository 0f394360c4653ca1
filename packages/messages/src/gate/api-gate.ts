import type { MessageTokens } from '../edifact/index.ts';
import { tagCode } from '../edifact/index.ts';
import { cusresPlaces, paxlstPlaces, referencePlaces } from './api-places.ts';
import type { Masker } from './masker.ts';
import type { PlaceTable } from './place.ts';
import { wholePart } from './segment-part.ts';
import { servicePlaces } from './service-places.ts';

/** Masks in a PAXLST what neither Regulation (EU) 2025/12 Art. 4 nor a national API form lists. */
export const gatePaxlst = (masker: Masker, message: MessageTokens): void =>
  gatePlaces(masker, message, paxlstPlaces);

/** Masks in a CUSRES what is no part of the authority's answer. */
export const gateCusres = (masker: Masker, message: MessageTokens): void =>
  gatePlaces(masker, message, cusresPlaces);

/** Of a message type that nobody reads nothing stays but its envelope and its tags. */
export const gateUnread = (masker: Masker, message: MessageTokens): void => {
  for (let segment = message.first; segment < message.end; segment++) {
    const part = wholePart(masker.tokens, segment);
    const places = servicePlaces.get(part.tag);
    if (places !== undefined) masker.places(part, places);
    else masker.segment(part, 'unread-message');
  }
};

const RFF = tagCode('RFF');

const gatePlaces = (masker: Masker, message: MessageTokens, table: PlaceTable): void => {
  for (let segment = message.first; segment < message.end; segment++) {
    const part = wholePart(masker.tokens, segment);
    const reference = part.tag === RFF ? referencePlaces.get(masker.upper(part, 0, 0)) : undefined;
    const places = reference ?? table.get(part.tag) ?? servicePlaces.get(part.tag);
    if (places !== undefined) masker.places(part, places);
    else masker.segment(part, 'unlisted-segment');
  }
};
