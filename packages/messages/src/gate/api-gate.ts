import type { MessageTokens } from '../edifact/index.ts';
import { tagCode } from '../edifact/index.ts';
import { sentAs } from '../reading/damaged.ts';
import { isTail, tailsOf } from '../reading/tail.ts';
import { cusresPlaces, paxlstPlaces, referencePlaces } from './api-places.ts';
import type { Masker } from './masker.ts';
import type { PlaceTable } from './place.ts';
import { restOfName, wholePart } from './segment-part.ts';
import { servicePlaces } from './service-places.ts';

/** Masks in a PAXLST what neither Regulation (EU) 2025/12 Art. 4 nor a national API form lists. */
export const gatePaxlst = (masker: Masker, message: MessageTokens): void =>
  gatePlaces(masker, message, paxlstPlaces, 'PAXLST');

/** Masks everything in a CUSRES outside the authority's answer. */
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

/** `type`: given if a segment with a damaged tag is read as the tag that was sent; the places of that tag then apply. */
const gatePlaces = (
  masker: Masker,
  message: MessageTokens,
  table: PlaceTable,
  type?: 'PAXLST',
): void => {
  const tails = type === undefined ? 0 : tailsOf(masker.tokens, message);
  for (let segment = message.first; segment < message.end; segment++) {
    const isRest =
      tails > 0 && !table.has(masker.tokens.tag(segment)) && isTail(masker.tokens, segment);
    const whole = isRest ? restOfName(masker.tokens, segment) : wholePart(masker.tokens, segment);
    const part =
      type === undefined || isRest
        ? whole
        : { ...whole, tag: sentAs(masker.tokens, segment, type, table.has(whole.tag)) };
    const reference = part.tag === RFF ? referencePlaces.get(masker.upper(part, 0, 0)) : undefined;
    const places = reference ?? table.get(part.tag) ?? servicePlaces.get(part.tag);
    if (places !== undefined) masker.places(part, places);
    else masker.segment(part, 'unlisted-segment');
  }
};
