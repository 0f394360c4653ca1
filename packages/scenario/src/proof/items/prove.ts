import type { KnownItem } from '../../items/make-items.ts';
import type { Material } from '../../items/material.ts';
import { type Examine, seenInDocument } from './document.ts';
import { namedFaults } from './named.ts';
import { seenInNetwork } from './network.ts';
import type { Seen } from './seen.ts';
import { seenInSeries } from './series.ts';
import { seenInStay } from './stay.ts';
import { seenInTraveller } from './traveller.ts';

export type { Examine } from './document.ts';
export type { Seen } from './seen.ts';

/** What the tools of the desks show of a material, in codes of evidence. */
export const seenIn = (material: Material, examine: Examine): Seen => {
  switch (material.kind) {
    case 'document':
      return seenInDocument(material, examine);
    case 'traveller':
      return seenInTraveller(material);
    case 'stay':
      return seenInStay(material);
    case 'series':
      return seenInSeries(material);
    case 'network':
      return seenInNetwork(material);
  }
};

/**
 * Faults of items. Empty if the tools of the desk show every target with the evidence of its truth, and show none of it for an
 * honest item. An item that cannot be solved measures nothing.
 */
export const proveItems = (items: readonly KnownItem[], examine: Examine): readonly string[] =>
  items.flatMap((item) => {
    const { id, surface, material, truth } = item;
    const { codes } = seenIn(material, examine);
    const shown = [...codes].join(', ');
    const about = `${id} (${material.kind}, ${surface})`;
    const isSeen = truth.target ? truth.evidence.some((code) => codes.has(code)) : codes.size === 0;
    const fault = truth.target
      ? `the target ${about} shows ${shown}, not ${truth.evidence.join(', ')}`
      : `the honest ${about} shows ${shown}`;
    return [
      ...(isSeen ? [] : [fault]),
      ...namedFaults(item).map((named) => `of ${about}: ${named}`),
    ];
  });
